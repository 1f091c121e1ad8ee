package hallucination.survey.site;

import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * Chosen records side by side, and the list of all that were chosen.
 *
 * @param served whether a server fills the page; else a script of the page does
 * @param tooMany how many of the chosen records the comparison leaves out
 */
record CompareView(
    boolean served, int number, List<Chosen> chosen, int tooMany, Html table, String address) {
  /** How many records fit beside each other. */
  static final int MOST = 6;

  /** A chosen record, and the page without it. */
  record Chosen(String id, String title, String href, String where, String without) {}

  static CompareView of(Page.ComparePage page, Catalogue catalogue, Links links) {
    Chips chips = new Chips(catalogue, links);
    List<RecordId> ids = page.chosen();
    List<CompareColumn> columns =
        ids.stream().limit(MOST).map(id -> CompareColumn.of(id, chips)).toList();
    return new CompareView(
        !links.urls().isFiles(),
        ids.size(),
        ids.stream().map(id -> chosen(id, page, catalogue, links)).toList(),
        Math.max(0, ids.size() - MOST),
        table(columns, links),
        links.to(page));
  }

  private static Chosen chosen(
      RecordId id, Page.ComparePage page, Catalogue catalogue, Links links) {
    List<RecordId> others = new ArrayList<>(page.chosen());
    others.remove(id);
    return catalogue
        .entry(id)
        .map(
            entry ->
                new Chosen(
                    id.value(),
                    entry.title(),
                    links.record(entry),
                    RecordRows.where(entry),
                    links.to(new Page.ComparePage(others))))
        .orElseThrow();
  }

  /** Without columns it is the frame that the script fills. */
  private static Html table(List<CompareColumn> columns, Links links) {
    Markup markup =
        new Markup()
            .literal("<table class=\"compare\" id=\"comparison\"><caption class=\"hidden\">Chosen ")
            .literal("records side by side</caption><thead><tr><td></td>");
    for (CompareColumn column : columns) {
      markup.literal("<th scope=\"col\">");
      markup.link(links.record(column.record()), column.record().title()).literal("</th>");
    }
    markup.literal("</tr></thead>");
    int row = 0;
    for (var group : CompareColumn.ROWS.entrySet()) {
      markup.literal("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"");
      markup.number(columns.size() + 1).literal("\">").text(group.getKey()).literal("</th></tr>");
      for (String heading : group.getValue()) {
        row(markup, heading, row++, columns);
      }
      markup.literal("</tbody>");
    }
    return markup.literal("</table>").html();
  }

  private static void row(Markup markup, String heading, int row, List<CompareColumn> columns) {
    boolean same =
        columns.size() > 1
            && columns.stream().map(column -> column.cells().get(row)).distinct().count() == 1;
    markup.literal(same ? "<tr class=\"same\">" : "<tr>").literal("<th scope=\"row\">");
    markup.text(heading).literal("</th>");
    columns.forEach(column -> markup.literal("<td>").add(column.cells().get(row)).literal("</td>"));
    markup.literal("</tr>");
  }
}
