package hallucination.survey.site;

import hallucination.survey.site.catalogue.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/** The rows of an answer in the formats of the SPARQL standard, as an endpoint gives them. */
final class AnswerForms {
  private AnswerForms() {}

  static String csv(Answer answer) {
    return text(answer, ResultSetLang.RS_CSV);
  }

  static String json(Answer answer) {
    return text(answer, ResultSetLang.RS_JSON);
  }

  private static String text(Answer answer, Lang lang) {
    List<Var> variables = answer.variables().stream().map(Var::alloc).toList();
    Iterator<Binding> rows = answer.rows().stream().map(row -> binding(row, variables)).iterator();
    RowSet rowSet = RowSetStream.create(variables, rows);
    RowSetWriter writer = RowSetWriterRegistry.getFactory(lang).create(lang);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(out, rowSet, Context.emptyContext());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Binding binding(Answer.Row row, List<Var> variables) {
    BindingBuilder builder = Binding.builder();
    variables.forEach(
        variable -> row.node(variable.getVarName()).ifPresent(node -> builder.add(variable, node)));
    return builder.build();
  }
}
