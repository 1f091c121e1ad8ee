/**
 * Reads {@code ontology/}: the SKOS taxonomy, the vocabulary, and the SHACL shapes that say what a
 * record may hold.
 *
 * <p>Begin at {@link hallucination.survey.ontology.OntologyReader}. What a record may hold is not
 * written in Java: the {@link hallucination.survey.ontology.RecordModel} is read from {@code
 * ontology/shapes.ttl}, so that a new key is a change of data. This package knows no record.
 */
@NullMarked
package hallucination.survey.ontology;

import org.jspecify.annotations.NullMarked;
