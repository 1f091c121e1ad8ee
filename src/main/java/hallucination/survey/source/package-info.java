/**
 * Where a statement was written, and what is wrong with it.
 *
 * <p>Begin at {@link hallucination.survey.source.SourceTree}, which reads the three folders of a
 * survey, and at {@link hallucination.survey.source.Diagnostic}, one finding with file, line and
 * column. This package knows neither YAML nor RDF.
 */
@NullMarked
package hallucination.survey.source;

import org.jspecify.annotations.NullMarked;
