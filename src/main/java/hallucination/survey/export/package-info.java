/**
 * Writes a sound knowledge base in the formats that others read: RDF, tables, bibliographies.
 *
 * <p>Begin at {@link hallucination.survey.export.Exporter}. One class per format, named after it;
 * the columns of the tables and the terms of the JSON-LD context follow from the record model, so
 * that a new key appears by itself. Same input, same bytes. This package knows neither HTTP nor
 * pages.
 */
@NullMarked
package hallucination.survey.export;

import org.jspecify.annotations.NullMarked;
