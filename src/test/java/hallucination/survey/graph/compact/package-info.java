/** Tests of the dataset in numbers. */
@NullMarked
package hallucination.survey.graph.compact;

import org.jspecify.annotations.NullMarked;
