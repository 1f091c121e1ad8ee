package hallucination.survey.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Lets through what is a SPARQL 1.1 query and stays inside the survey's own dataset. Updates are no
 * query and so end as syntax errors; SERVICE and graphs of other addresses are refused.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-query/">SPARQL 1.1 Query Language</a>
 */
public final class QueryGate {
  /** Longest query in characters. */
  public static final int LONGEST = 64 * 1024;

  private QueryGate() {}

  /**
   * Lets a query through.
   *
   * @throws QueryRefusedException if it is none, or asks for what is not given
   */
  public static AdmittedQuery admit(QueryRequest request, DatasetGraph all) {
    Parsed parsed = parse(request.text());
    Query query = parsed.query();
    DatasetDescription graphs =
        DatasetDescription.create(request.defaultGraphs(), request.namedGraphs());
    if (graphs.isEmpty()) {
      graphs = DatasetDescription.create(query.getGraphURIs(), query.getNamedGraphURIs());
    }
    known(all, graphs.getDefaultGraphURIs());
    known(all, graphs.getNamedGraphURIs());
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    return new AdmittedQuery(query, graphs, parsed.stable());
  }

  /** The part of the dataset that a query asks for. */
  static DatasetGraph dataset(AdmittedQuery query, DatasetGraph all) {
    return query.graphs().isEmpty()
        ? all
        : DynamicDatasets.dynamicDataset(query.graphs(), all, false);
  }

  private record Parsed(Query query, boolean stable) {}

  private static Parsed parse(String text) {
    if (text.length() > LONGEST) {
      throw new QueryRefusedException(
          Refusal.TOO_LONG, "the query is longer than " + LONGEST + " characters");
    }
    QueryTokens.measure(text);
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      if (query.getQueryPattern() == null) { // DESCRIBE of terms
        return new Parsed(query, true);
      }
      Op op = Algebra.compile(query);
      refuseService(op);
      return new Parsed(query, QueryStability.isStable(op));
    } catch (QueryParseException e) {
      throw QueryRefusedException.of(e);
    } catch (QueryException e) {
      throw new QueryRefusedException(Refusal.SYNTAX, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw QueryTokens.tooDeep();
    }
  }

  private static void known(DatasetGraph all, List<String> graphs) {
    for (String graph : graphs) {
      Node name = NodeFactory.createURI(graph);
      if (!all.containsGraph(name)) {
        throw new QueryRefusedException(
            Refusal.FORBIDDEN, "no graph of this survey is named <" + graph + ">");
      }
    }
  }

  private static void refuseService(Op op) {
    OpVisitorBase services =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw new QueryRefusedException(
                Refusal.FORBIDDEN, "SERVICE is not answered: this endpoint asks no other one");
          }
        };
    Walker.walk(op, services, new ExprVisitorBase() {}); // the walk goes into EXISTS by itself
  }
}
