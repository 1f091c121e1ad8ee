package hallucination.survey.server;

import hallucination.survey.site.QueryRun;
import hallucination.survey.site.ResultTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;

/** Answers a query for the query page: rows with labels and links, as many as a page can show. */
final class HtmlAnswer {
  private static final int ROWS = 1000;

  private final Snapshot snapshot;
  private final Sparql sparql;

  HtmlAnswer(Snapshot snapshot, Sparql sparql) {
    this.snapshot = snapshot;
    this.sparql = sparql;
  }

  QueryRun run(String text, DatasetDescription description) {
    try {
      Sparql.Admitted query = Sparql.admit(text, description, snapshot.knowledgeBase().dataset());
      return new QueryRun(text, sparql.run(query, exec -> outcome(exec, query)));
    } catch (QueryRefusedException e) {
      return new QueryRun(
          text, new QueryRun.Outcome.Failure(e.line(), e.column(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private QueryRun.Outcome outcome(QueryExec exec, Sparql.Admitted query) {
    if (query.query().isAskType()) {
      return new QueryRun.Outcome.Truth(exec.ask());
    }
    if (query.query().isSelectType()) {
      return ResultTable.of(exec.select(), snapshot.catalogue(), ROWS);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sparql.write(exec, query, RDFLanguages.TURTLE, out);
    return new QueryRun.Outcome.Text(out.toString(StandardCharsets.UTF_8));
  }
}
