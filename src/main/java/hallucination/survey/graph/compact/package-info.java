/**
 * Holds the dataset, which never changes once it is built, as arrays of numbers.
 *
 * <p>Begin at {@link hallucination.survey.graph.compact.CompactDataset}: every term has a number
 * ({@link hallucination.survey.graph.compact.Terms}), every triple stands in four sorted orders
 * ({@link hallucination.survey.graph.compact.TripleIndex}), and a named graph is a list of places
 * in the first of them. {@link hallucination.survey.graph.compact.SnapshotFile} writes all of it as
 * one file that another process opens in no time. This package knows nothing of queries; {@code
 * graph.execution} answers them on the numbers.
 */
@NullMarked
package hallucination.survey.graph.compact;

import org.jspecify.annotations.NullMarked;
