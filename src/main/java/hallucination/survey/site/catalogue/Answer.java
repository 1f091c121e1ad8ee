package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of a query and the query itself, so that what a page shows and what it says it asked
 * can't differ.
 */
public record Answer(String query, List<String> variables, List<Row> rows) {
  /** Copies the lists. */
  public Answer {
    variables = List.copyOf(variables);
    rows = List.copyOf(rows);
  }

  /** One row; a variable without a value is left out. */
  public record Row(Map<String, Node> values) {
    /** Copies the map. */
    public Row {
      values = Map.copyOf(values);
    }

    /** The value of a variable. */
    public Optional<Node> node(String variable) {
      return Optional.ofNullable(values.get(variable));
    }

    /** The value as text: a literal without its type, or an address. */
    public String text(String variable) {
      return node(variable)
          .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
          .orElse("");
    }

    /** A count; 0 if there is none. */
    public int count(String variable) {
      return number(variable).map(BigDecimal::intValue).orElse(0);
    }

    /** A number. */
    public Optional<BigDecimal> number(String variable) {
      return node(variable).map(Node::getLiteralLexicalForm).map(BigDecimal::new);
    }

    /** Whether a boolean is true. */
    public boolean isTrue(String variable) {
      return text(variable).equals("true");
    }

    /** A concept. */
    public Optional<ConceptId> concept(String variable) {
      return node(variable).filter(Node::isURI).flatMap(node -> ConceptId.of(node.getURI()));
    }

    /** A record. */
    public Optional<RecordId> record(String variable) {
      return node(variable).flatMap(UsesQuery::record);
    }
  }

  /** Runs a query that selects. */
  static Answer of(Graph graph, String query) {
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      RowSet rows = exec.select();
      List<Var> variables = rows.getResultVars();
      List<Row> all = new ArrayList<>();
      while (rows.hasNext()) {
        all.add(row(rows.next(), variables));
      }
      return new Answer(query, variables.stream().map(Var::getVarName).toList(), all);
    }
  }

  private static Row row(Binding binding, List<Var> variables) {
    Map<String, Node> values = new HashMap<>();
    for (Var variable : variables) {
      Node value = binding.get(variable);
      if (value != null) {
        values.put(variable.getVarName(), value);
      }
    }
    return new Row(values);
  }
}
