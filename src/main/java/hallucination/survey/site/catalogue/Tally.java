package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.Vocab;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Numbers and the query that counted them, so that a figure and the query it shows can't differ.
 * The query selects what is counted first, then the number.
 */
public record Tally(String query, Map<String, Integer> numbers) {
  /** Runs the query, which is given without its prefixes. */
  static Tally count(Graph graph, String body) {
    String query =
        """
        PREFIX hs: <%s>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

        """
                .formatted(Vocab.HS)
            + body;
    Map<String, Integer> numbers = new LinkedHashMap<>();
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      RowSet rows = exec.select();
      Var counted = rows.getResultVars().getFirst();
      Var number = rows.getResultVars().getLast();
      while (rows.hasNext()) {
        Binding row = rows.next();
        Optional.ofNullable(row.get(counted))
            .ifPresent(key -> numbers.put(text(key), Integer.parseInt(text(row.get(number)))));
      }
    }
    return new Tally(query, Collections.unmodifiableMap(numbers));
  }

  /** The number for a key; 0 if the query found none. */
  public int of(String key) {
    return numbers.getOrDefault(key, 0);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
