package hallucination.survey.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * A query that passed the gate.
 *
 * @param graphs the graphs that it asks for; empty for the whole dataset
 * @param stable whether its answer is the same each time that it is asked of the same data
 */
public record AdmittedQuery(Query query, DatasetDescription graphs, boolean stable) {
  /** Whether the answer is a graph, and no rows. */
  public boolean wantsGraph() {
    return query.isConstructType() || query.isDescribeType();
  }
}
