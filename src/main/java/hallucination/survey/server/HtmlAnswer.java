package hallucination.survey.server;

import hallucination.survey.site.QueryRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

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
      return table(exec.select());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sparql.write(exec, query, RDFLanguages.TURTLE, out);
    return new QueryRun.Outcome.Text(out.toString(StandardCharsets.UTF_8));
  }

  private QueryRun.Outcome table(RowSet answer) {
    List<Var> variables = answer.getResultVars();
    List<List<QueryRun.Cell>> rows = new ArrayList<>();
    while (answer.hasNext() && rows.size() < ROWS) {
      Binding row = answer.next();
      rows.add(variables.stream().map(variable -> cell(row.get(variable))).toList());
    }
    return new QueryRun.Outcome.Table(
        variables.stream().map(Var::getVarName).toList(), rows, answer.hasNext());
  }

  private QueryRun.Cell cell(@Nullable Node value) {
    if (value == null) {
      return QueryRun.Cell.EMPTY;
    }
    if (!value.isURI()) {
      String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
      return new QueryRun.Cell(text, null, null);
    }
    String iri = value.getURI();
    return snapshot
        .pageOf(iri)
        .map(page -> new QueryRun.Cell(snapshot.labelOf(value), page, null))
        .orElseGet(() -> new QueryRun.Cell(iri, null, iri.matches("https?://.*") ? iri : null));
  }
}
