/**
 * Answers a query within bounds that hold whatever the query is. Knows nothing of HTTP.
 *
 * <p>Begin at {@link hallucination.survey.sparql.QueryService}. A {@link
 * hallucination.survey.sparql.QueryRequest} passes {@link hallucination.survey.sparql.QueryGate},
 * is looked up among the answers of the same data, and is then run in one of two lanes: what {@link
 * hallucination.survey.sparql.QueryCost} holds to be surely cheap in this process, within a slice
 * of time; all else in a process of its own ({@link hallucination.survey.sparql.Worker}), which is
 * ended when its time is up. So the operating system, and no list of guards, bounds what a query
 * takes. The {@link hallucination.survey.sparql.Answer} is filled at full speed and read at the
 * reader's.
 */
@NullMarked
package hallucination.survey.sparql;

import org.jspecify.annotations.NullMarked;
