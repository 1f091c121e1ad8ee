package hallucination.survey.graph.execution;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.graph.compact.CompactDataset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks a dataset of Jena and a compact copy of it the same. */
final class SameAnswer {
  private static final int MOST_ROWS = 30_000;

  private final DatasetGraph stock;
  private final CompactDataset compact;

  SameAnswer(DatasetGraph stock, CompactDataset compact) {
    this.stock = stock;
    this.compact = compact;
    QC.setFactory(stock.getContext(), StockExecutor::new);
    FastExecution.use(compact.getContext());
  }

  static SameAnswer on(DatasetGraph stock) {
    return new SameAnswer(stock, CompactDataset.copyOf(stock));
  }

  /** Fails unless both give the same rows, each as often; says how many there are. */
  int check(String text) {
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    Map<Map<String, Node>, Integer> expected = rows(stock, query, 60_000).orElseThrow();
    assertThat(rows(compact, query, 60_000).orElseThrow()).as(text).isEqualTo(expected);
    return expected.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The same for a query that may be too much for Jena, which is then left out.
   *
   * @return how many rows there are, or -1 if it was left out
   */
  int checkIfFeasible(String text) {
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    Optional<Map<Map<String, Node>, Integer>> expected = Optional.empty();
    try {
      expected = rows(stock, query, 1_000);
    } catch (RuntimeException e) {
      // Jena itself fails on it, mostly where it writes a value into a pattern
    }
    if (expected.isEmpty()) {
      return -1;
    }
    assertThat(rows(compact, query, 60_000)).as(text).isEqualTo(expected);
    return expected.get().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Optional<Map<Map<String, Node>, Integer>> rows(
      DatasetGraph dataset, Query query, long millis) {
    try (QueryExec exec =
        QueryExec.dataset(dataset).query(query).timeout(millis, TimeUnit.MILLISECONDS).build()) {
      if (query.isAskType()) {
        return Optional.of(Map.of(Map.of(), exec.ask() ? 1 : 0));
      }
      return rows(exec.select(), query);
    } catch (QueryCancelledException e) {
      return Optional.empty();
    }
  }

  private static Optional<Map<Map<String, Node>, Integer>> rows(
      Iterator<Binding> found, Query query) {
    Map<Map<String, Node>, Integer> rows = new HashMap<>();
    int number = 0;
    while (found.hasNext()) {
      Map<String, Node> row = new HashMap<>();
      found.next().forEach((variable, node) -> row.put(variable.getVarName(), node));
      row.keySet().retainAll(query.getResultVars());
      rows.merge(row, 1, Integer::sum);
      if (++number > MOST_ROWS) {
        return Optional.empty();
      }
    }
    return Optional.of(rows);
  }
}
