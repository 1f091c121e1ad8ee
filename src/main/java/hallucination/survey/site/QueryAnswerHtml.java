package hallucination.survey.site;

import hallucination.survey.site.QueryRun.Cell;
import hallucination.survey.site.QueryRun.Outcome;
import java.util.List;

/** What came of a query, as a line that tells and a table that shows. */
record QueryAnswerHtml(Links links) {
  /** One line, announced to those who can't see the table. */
  Html status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.NotRun none -> Html.EMPTY;
      case Outcome.Table table ->
          Markup.of(
              Phrase.count(table.rows().size(), "row", "rows")
                  + (table.more() ? ", and more that are not shown" : ""));
      case Outcome.Truth truth -> Markup.of(truth.answer() ? "Yes" : "No");
      case Outcome.Text text -> Markup.of("RDF, as Turtle");
      case Outcome.Failure failure -> Html.EMPTY;
    };
  }

  /** Where and why the query failed, in the engine's own words. */
  Html problem(Outcome outcome) {
    return outcome instanceof Outcome.Failure failure ? failure(failure) : Html.EMPTY;
  }

  private static Html failure(Outcome.Failure failure) {
    Markup markup = new Markup().literal("<strong>The query could not be answered");
    if (failure.line() > 0) {
      markup.literal(": line ").number(failure.line());
      markup.literal(", column ").number(failure.column());
    }
    return markup.literal(".</strong> ").text(failure.message()).html();
  }

  Html result(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Table table -> table(table);
      case Outcome.Text text ->
          new Markup().literal("<pre>").text(text.turtle()).literal("</pre>").html();
      case Outcome.NotRun none -> Html.EMPTY;
      case Outcome.Truth truth -> Html.EMPTY;
      case Outcome.Failure failure -> Html.EMPTY;
    };
  }

  private Html table(Outcome.Table table) {
    Markup markup =
        new Markup()
            .literal(
                "<table class=\"answer\"><caption class=\"hidden\">Answer</caption><thead><tr>");
    table.variables().forEach(v -> markup.literal("<th scope=\"col\">").text(v).literal("</th>"));
    markup.literal("</tr></thead><tbody>");
    for (List<Cell> row : table.rows()) {
      markup.literal("<tr>");
      for (int i = 0; i < row.size(); i++) {
        markup.literal("<td data-head=\"").text(table.variables().get(i)).literal("\">");
        cell(markup, row.get(i));
        markup.literal("</td>");
      }
      markup.literal("</tr>");
    }
    return markup.literal("</tbody></table>").html();
  }

  private void cell(Markup markup, Cell cell) {
    cell.linked()
        .map(links::to)
        .or(cell::outside)
        .ifPresentOrElse(href -> markup.link(href, cell.text()), () -> markup.text(cell.text()));
  }
}
