/**
 * Reads and writes {@code papers/queue/}: every known work that has no record yet, those that were
 * read and found out of scope, and those that became records, one JSON object a line.
 *
 * <p>Begin at {@link hallucination.survey.papers.queue.QueueReader}, which turns one file into
 * {@link hallucination.survey.papers.queue.Candidate}s and tells what is wrong with each line.
 * {@link hallucination.survey.papers.queue.QueueWriter} defines the canonical form. A candidate is
 * no record: nothing of it is coded, and nothing here counts it as one.
 */
@NullMarked
package hallucination.survey.papers.queue;

import org.jspecify.annotations.NullMarked;
