package hallucination.survey.server;

import hallucination.survey.site.QueryRun;
import hallucination.survey.site.ResultTable;
import hallucination.survey.sparql.AdmittedQuery;
import hallucination.survey.sparql.Answer;
import hallucination.survey.sparql.AnswerFormat;
import hallucination.survey.sparql.QueryGate;
import hallucination.survey.sparql.QueryRefusedException;
import hallucination.survey.sparql.QueryRequest;
import hallucination.survey.sparql.QueryService;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.springframework.http.HttpStatus;

/** Answers a query for the query page: rows with labels and links, as many as a page can show. */
final class QueryPageAnswer {
  private static final int ROWS = 1000;

  private final Snapshot snapshot;
  private final QueryService queries;
  private final QueryLog log;

  /** What the page shows, and the status with which it is sent. */
  record Shown(QueryRun run, HttpStatus status) {}

  QueryPageAnswer(Snapshot snapshot, QueryService queries, QueryLog log) {
    this.snapshot = snapshot;
    this.queries = queries;
    this.log = log;
  }

  Shown run(QueryParameters parameters, HttpServletRequest request) throws IOException {
    String text = parameters.text().orElseThrow();
    QueryLog.Entry entry = log.begin(text);
    try {
      QueryRun.Outcome outcome = outcome(parameters, request, entry);
      entry.end(HttpStatus.OK);
      return new Shown(new QueryRun(text, outcome), HttpStatus.OK);
    } catch (QueryRefusedException e) {
      entry.end(e);
      return new Shown(
          new QueryRun(text, new QueryRun.Outcome.Failure(e.line(), e.column(), e.reason())),
          ErrorAdvice.status(e.refusal()));
    } catch (IOException | RuntimeException e) {
      entry.end(e);
      throw e;
    }
  }

  private QueryRun.Outcome outcome(
      QueryParameters parameters, HttpServletRequest request, QueryLog.Entry entry)
      throws IOException {
    AdmittedQuery query =
        QueryGate.admit(parameters.request(AnswerFormat.JSON, ROWS), snapshot.data().dataset());
    QueryRequest asked =
        parameters.request(query.wantsGraph() ? AnswerFormat.TURTLE : AnswerFormat.JSON, ROWS + 1L);
    QueryService.Asked got = queries.ask(query, asked, snapshot.data(), Clients.of(request));
    byte[] bytes;
    try {
      entry.asked(got);
      AnswerSender.awaitEnd(got.answer());
      bytes = bytes(got.answer());
    } finally {
      got.answer().leave();
    }
    if (query.wantsGraph()) {
      return new QueryRun.Outcome.Text(new String(bytes, StandardCharsets.UTF_8));
    }
    if (query.query().isAskType()) {
      return new QueryRun.Outcome.Truth(
          ResultSetMgr.readBoolean(new ByteArrayInputStream(bytes), ResultSetLang.RS_JSON));
    }
    RowSet rows =
        RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(bytes), ResultSetLang.RS_JSON));
    return ResultTable.of(rows, snapshot.catalogue(), ROWS);
  }

  private static byte[] bytes(Answer answer) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    for (int length; (length = answer.read(all.size(), part, Duration.ZERO)) >= 0; ) {
      all.write(part, 0, length);
    }
    return all.toByteArray();
  }
}
