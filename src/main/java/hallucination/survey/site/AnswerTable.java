package hallucination.survey.site;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.Answer;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The rows of an answer for readers: what is named by an address and a label stands once, as a
 * linked label, and the number of records searched stands beside the table, not in it.
 */
record AnswerTable(Answer answer, Catalogue catalogue, Links links) {
  /** The variable that every competency question ends with. */
  static final String SEARCHED = "searched";

  private static final String LABEL = "Label";

  /** Whether any row says more than how many records were searched. */
  boolean answered() {
    return answer.rows().stream()
        .anyMatch(row -> !row.text(answer.variables().getFirst()).isEmpty());
  }

  /** How many records were searched. */
  int searched() {
    return answer.rows().stream().findFirst().map(row -> row.count(SEARCHED)).orElse(0);
  }

  /** The first rows as a table. */
  Html html(int most) {
    List<String> columns = columns();
    Markup markup =
        new Markup()
            .literal(
                "<table class=\"answer\"><caption class=\"hidden\">Answer</caption><thead><tr>");
    columns.forEach(
        column -> markup.literal("<th scope=\"col\">").text(heading(column)).literal("</th>"));
    markup.literal("</tr></thead><tbody>");
    answer.rows().stream().limit(most).forEach(row -> row(markup, row, columns));
    return markup.literal("</tbody></table>").html();
  }

  /** All variables but those that only label another. */
  private List<String> columns() {
    List<String> columns = new ArrayList<>(answer.variables());
    columns.remove(SEARCHED);
    columns.removeIf(c -> c.endsWith(LABEL) && columns.contains(stem(c)));
    if (columns.contains("record")) {
      columns.remove("title");
    }
    return columns;
  }

  private static String stem(String column) {
    return column.substring(0, column.length() - LABEL.length());
  }

  /** The variable in words: {@code ?notStudied} is “Not studied”. */
  private static String heading(String column) {
    String words =
        (column.endsWith(LABEL) ? stem(column) : column)
            .replaceAll("([a-z])([A-Z])", "$1 $2")
            .toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void row(Markup markup, Answer.Row row, List<String> columns) {
    markup.literal("<tr>");
    for (String column : columns) {
      boolean number = row.node(column).filter(AnswerTable::isNumber).isPresent();
      markup.literal(number ? "<td class=\"number\" data-head=\"" : "<td data-head=\"");
      markup.text(heading(column)).literal("\">");
      cell(markup, row, column);
      markup.literal("</td>");
    }
    markup.literal("</tr>");
  }

  private void cell(Markup markup, Answer.Row row, String column) {
    Optional<Node> value = row.node(column);
    String label = row.text(column + LABEL);
    if (value.isEmpty() || !value.get().isURI()) {
      markup.text(shown(row.text(column)));
      return;
    }
    String iri = value.get().getURI();
    Optional<Page> page = SitePages.of(iri, catalogue);
    String text =
        label.isEmpty()
            ? SitePages.name(iri, catalogue).orElse(iri.replace(Vocab.BASE, ""))
            : label;
    if (page.isPresent()) {
      markup.link(links.to(page.get()), text);
    } else {
      markup.text(text);
    }
  }

  private static String shown(String text) {
    return switch (text) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> text;
    };
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral() && node.getLiteralDatatypeURI().matches(".*#(integer|decimal|double)");
  }
}
