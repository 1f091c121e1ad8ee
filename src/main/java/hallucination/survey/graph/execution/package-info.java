/**
 * Answers queries on the numbers of a compact dataset.
 *
 * <p>Begin at {@link hallucination.survey.graph.execution.FastExecution}, which sets up a query's
 * context. The engine of Jena still parses, optimizes, sorts and writes; for each part of its
 * algebra {@code Planner} makes a {@code Plan} of {@code Step}s, or leaves the part to Jena, whose
 * own operators then work on the rows of the plans below them. So an answer is always that of Jena,
 * only sooner. All values of a plan are numbers in one set of registers: those of the dataset's
 * terms, and above them those of terms that the query itself made.
 */
@NullMarked
package hallucination.survey.graph.execution;

import org.jspecify.annotations.NullMarked;
