/** Tests of the exports, on fabricated records with the real ontology. */
@NullMarked
package hallucination.survey.export;

import org.jspecify.annotations.NullMarked;
