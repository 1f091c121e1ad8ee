/** Tests of the RDF dataset. */
@NullMarked
package hallucination.survey.graph;

import org.jspecify.annotations.NullMarked;
