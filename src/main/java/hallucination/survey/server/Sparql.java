package hallucination.survey.server;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.springframework.http.HttpStatus;

/** Answers queries, each within a limit of time and in a closed context. */
final class Sparql {
  private final Duration limit;

  Sparql(Duration limit) {
    this.limit = limit;
  }

  /** A query that was let through, and the dataset that it may see. */
  record Admitted(Query query, DatasetGraph dataset) {
    boolean wantsGraph() {
      return query.isConstructType() || query.isDescribeType();
    }
  }

  /** What is done with a running query; it must have taken the whole answer when it returns. */
  @FunctionalInterface
  interface Taker<T> {
    T take(QueryExec exec) throws IOException;
  }

  /** Lets a query through, or throws what is wrong with it. */
  static Admitted admit(String text, DatasetDescription byProtocol, DatasetGraph all) {
    Query query = QueryGate.parse(text);
    DatasetGraph dataset = QueryGate.dataset(all, query, byProtocol);
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    return new Admitted(query, dataset);
  }

  /** Runs a query. */
  <T> T run(Admitted query, Taker<T> taker) throws IOException {
    try (QueryExec exec =
        QueryExec.dataset(query.dataset())
            .query(query.query())
            .context(ClosedContext.create())
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return taker.take(exec);
    } catch (QueryCancelledException e) {
      throw new QueryRefusedException(
          HttpStatus.SERVICE_UNAVAILABLE,
          "the query took longer than "
              + limit.toMillis() / 1000.0
              + " seconds; narrow it or add a LIMIT");
    } catch (StackOverflowError e) {
      throw new QueryRefusedException(HttpStatus.BAD_REQUEST, "the query is nested too deeply");
    }
  }

  /** Writes an answer in a language that fits its kind. */
  static void write(QueryExec exec, Admitted query, Lang lang, OutputStream out) {
    if (query.query().isAskType()) {
      ResultSetMgr.write(out, exec.ask(), lang);
    } else if (query.query().isSelectType()) {
      ResultSetMgr.write(out, ResultSet.adapt(exec.select()), lang);
    } else {
      RDFDataMgr.write(
          out, query.query().isDescribeType() ? exec.describe() : exec.construct(), lang);
    }
  }
}
