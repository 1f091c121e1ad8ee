/**
 * Reads and writes {@code papers/}: one YAML file for each record of a work or an incident.
 *
 * <p>Begin at {@link hallucination.survey.papers.RecordReader}. A record is read as a tree of keys
 * and values that remember their line and column; which keys there are is the ontology's {@link
 * hallucination.survey.ontology.SectionModel}. {@link hallucination.survey.papers.RecordWriter}
 * defines the canonical form. This package knows no RDF.
 */
@NullMarked
package hallucination.survey.papers;

import org.jspecify.annotations.NullMarked;
