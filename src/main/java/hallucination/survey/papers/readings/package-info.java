/**
 * Reads {@code papers/readings/}: for each record that was read and coded a second time, both
 * codings, what was settled, and the errors that the second reading found in the first.
 *
 * <p>Begin at {@link hallucination.survey.papers.readings.ReadingReader}. {@link
 * hallucination.survey.papers.readings.Agreement} computes from all readings how far two readers
 * agree: scheme by scheme, with {@link hallucination.survey.papers.readings.KrippendorffAlpha} over
 * {@link hallucination.survey.papers.readings.MasiDistance}.
 */
@NullMarked
package hallucination.survey.papers.readings;

import org.jspecify.annotations.NullMarked;
