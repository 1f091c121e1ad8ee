/**
 * Reads and writes {@code papers/}: one YAML file for each record of a work or an incident.
 *
 * <p>Begin at {@link hallucination.survey.papers.RecordReader}. A record is read as a tree of keys
 * and values that remember their line and column; which keys there are is the ontology's {@link
 * hallucination.survey.ontology.SectionModel}. {@link hallucination.survey.papers.RecordWriter}
 * defines the canonical form. This package knows no RDF.
 *
 * <p>{@link hallucination.survey.papers.RecordFormatter} repairs a file and writes its canonical
 * form; {@link hallucination.survey.papers.OutlineScan} looks at one without parsing it.
 */
@NullMarked
package hallucination.survey.papers;

import org.jspecify.annotations.NullMarked;
