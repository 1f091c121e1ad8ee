package hallucination.survey.site;

import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as a script that hands itself to the page, so that chosen records can be compared and
 * exported where no server stands, even from disk, where a page may not read files.
 */
record ChosenScript(Catalogue catalogue, SiteUrls urls) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The script.
   *
   * @param exports the record in other formats, by suffix
   */
  String of(RecordId id, Map<String, String> exports) {
    Page compare = new Page.ComparePage(List.of());
    Links links = urls.from(compare);
    CompareColumn column = CompareColumn.of(id, new Chips(catalogue, links));
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id.value());
    node.put("title", column.record().title());
    node.put("where", RecordRows.where(column.record()));
    node.put("href", links.record(column.record()));
    node.put("csv", RecordCsv.of(List.of(column.record()), catalogue));
    new TreeMap<>(exports).forEach(node::put);
    column.cells().forEach(cell -> node.withArray("cells").add(cell.source()));
    return "survey.hand(" + JSON.writeValueAsString(node) + ");\n";
  }
}
