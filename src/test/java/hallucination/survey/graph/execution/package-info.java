/** Tests that an answer is the same on numbers and by Jena alone. */
@NullMarked
package hallucination.survey.graph.execution;

import org.jspecify.annotations.NullMarked;
