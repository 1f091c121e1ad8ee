package hallucination.survey.sparql;

import hallucination.survey.graph.execution.TooMuchHeldException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs one query on data, in a closed context and within a time. */
final class Execution {
  private final DatasetGraph data;
  private final AdmittedQuery query;
  private final Duration time;
  private final long mostHeld;

  /**
   * One run.
   *
   * @param mostHeld numbers of 4 bytes that the query may hold in its tables
   */
  Execution(DatasetGraph data, AdmittedQuery query, Duration time, long mostHeld) {
    this.data = data;
    this.query = query;
    this.time = time;
    this.mostHeld = mostHeld;
  }

  /**
   * Writes the answer.
   *
   * @param most most rows
   * @param started gets hold of the query once it runs, to stop it
   * @return how many rows or triples it has
   * @throws QueryRefusedException if it keeps no limit
   */
  long write(QueryRequest request, long most, OutputStream out, Consumer<QueryExec> started) {
    boolean cut = request.rows() > 0;
    try (QueryExec exec =
        QueryExec.dataset(QueryGate.dataset(query, data))
            .query(query.query())
            .context(ClosedContext.create(mostHeld))
            .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      started.accept(exec);
      return new AnswerWriter(
              exec,
              query,
              data.getDefaultGraph().getPrefixMapping(),
              cut ? request.rows() : most,
              cut)
          .write(request.format(), out);
    } catch (TooMuchHeldException e) {
      throw tooMuch();
    } catch (QueryCancelledException e) {
      throw tooLong(time);
    } catch (StackOverflowError e) {
      throw QueryTokens.tooDeep();
    } catch (QueryExecException e) {
      throw new QueryRefusedException(Refusal.SYNTAX, String.valueOf(e.getMessage()));
    }
  }

  static QueryRefusedException tooLong(Duration limit) {
    return new QueryRefusedException(
        Refusal.TIME,
        "the query took longer than "
            + limit.toMillis() / 1000.0
            + " seconds; narrow it or add a LIMIT");
  }

  static QueryRefusedException tooMuch() {
    return new QueryRefusedException(
        Refusal.MEMORY, "the query needed too much memory; narrow it or add a LIMIT");
  }
}
