package hallucination.survey.server;

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
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.springframework.http.HttpStatus;

/**
 * Lets through what is SPARQL 1.1 query and stays inside the survey's own dataset. Updates are no
 * query and so end as syntax errors; SERVICE and graphs of other addresses are refused.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-query/">SPARQL 1.1 Query Language</a>
 */
final class QueryGate {
  /** Longest query in characters. */
  static final int LONGEST = 64 * 1024;

  private QueryGate() {}

  static Query parse(String text) {
    if (text.length() > LONGEST) {
      throw new QueryRefusedException(
          HttpStatus.CONTENT_TOO_LARGE, "the query is longer than " + LONGEST + " characters");
    }
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      if (!query.isUnknownType() && query.getQueryPattern() != null) {
        refuseService(Algebra.compile(query));
      }
      return query;
    } catch (QueryParseException e) {
      throw QueryRefusedException.of(e);
    } catch (QueryException e) {
      throw new QueryRefusedException(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new QueryRefusedException(HttpStatus.BAD_REQUEST, "the query is nested too deeply");
    }
  }

  /**
   * The dataset that a query asks for by FROM or by the protocol's parameters, made of our own
   * graphs alone.
   */
  static DatasetGraph dataset(DatasetGraph all, Query query, DatasetDescription byProtocol) {
    DatasetDescription wanted =
        byProtocol.isEmpty() ? DatasetDescription.create(query) : byProtocol;
    if (wanted == null || wanted.isEmpty()) {
      return all;
    }
    known(all, wanted.getDefaultGraphURIs());
    known(all, wanted.getNamedGraphURIs());
    return DynamicDatasets.dynamicDataset(wanted, all, false);
  }

  private static void known(DatasetGraph all, List<String> graphs) {
    for (String graph : graphs) {
      Node name = NodeFactory.createURI(graph);
      if (!all.containsGraph(name)) {
        throw new QueryRefusedException(
            HttpStatus.BAD_REQUEST, "no graph of this survey is named <" + graph + ">");
      }
    }
  }

  private static void refuseService(Op op) {
    OpVisitorBase services =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            throw new QueryRefusedException(
                HttpStatus.BAD_REQUEST, "SERVICE is not answered: this endpoint asks no other one");
          }
        };
    ExprVisitorBase inside =
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            refuseService(exists.getGraphPattern());
          }
        };
    Walker.walk(op, services, inside);
  }
}
