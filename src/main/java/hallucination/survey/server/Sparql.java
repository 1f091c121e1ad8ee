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

/** Answers queries over one dataset, each within a limit of time. */
final class Sparql {
  private final Duration limit;

  Sparql(Duration limit) {
    this.limit = limit;
  }

  /** A query that was let through, with its dataset. */
  record Ask(Query query, DatasetGraph dataset) {
    boolean wantsGraph() {
      return query.isConstructType() || query.isDescribeType();
    }
  }

  static Ask admit(String text, DatasetDescription byProtocol, DatasetGraph all) {
    Query query = QueryGate.parse(text);
    return new Ask(query, QueryGate.dataset(all, query, byProtocol));
  }

  /** What is done with a running query. */
  interface Answer<T> {
    T of(QueryExec exec) throws IOException;
  }

  /** Runs a query; whoever takes the answer must have done so when the limit ends. */
  <T> T run(Ask ask, Answer<T> answer) throws IOException {
    Query query = ask.query().cloneQuery();
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    try (QueryExec exec =
        QueryExec.dataset(ask.dataset())
            .query(query)
            .context(ClosedContext.create())
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      return answer.of(exec);
    } catch (QueryCancelledException e) {
      throw new QueryRefusedException(
          HttpStatus.SERVICE_UNAVAILABLE,
          "the query took longer than " + limit.toSeconds() + " seconds; narrow it or add a LIMIT");
    } catch (StackOverflowError e) {
      throw new QueryRefusedException(HttpStatus.BAD_REQUEST, "the query is nested too deeply");
    }
  }

  static void write(QueryExec exec, Ask ask, Lang lang, OutputStream out) {
    if (ask.query().isAskType()) {
      ResultSetMgr.write(out, exec.ask(), lang);
    } else if (ask.query().isSelectType()) {
      ResultSetMgr.write(out, ResultSet.adapt(exec.select()), lang);
    } else {
      RDFDataMgr.write(
          out, ask.query().isDescribeType() ? exec.describe() : exec.construct(), lang);
    }
  }
}
