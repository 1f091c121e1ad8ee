package hallucination.survey.sparql;

import java.util.List;

/**
 * A query with all that decides its answer but the data. Two equal requests have equal answers.
 *
 * @param defaultGraphs graphs that the protocol names as default graph; empty for the query's own
 * @param namedGraphs graphs that the protocol names as named graphs
 * @param rows rows after which the answer ends, with no complaint; 0 for all
 */
public record QueryRequest(
    String text,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    AnswerFormat format,
    long rows) {
  /** Copies the lists. */
  public QueryRequest {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /** The same query for all its rows in another form. */
  public QueryRequest in(AnswerFormat other) {
    return new QueryRequest(text, defaultGraphs, namedGraphs, other, rows);
  }
}
