package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.CatchMap;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.GapMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The maps as tables and as data. */
record MapForms(Catalogue catalogue) {
  private static final JsonMapper JSON = new JsonMapper();

  /** One line a cell, empty ones too. */
  String csv(GapMap map) {
    CsvText csv =
        new CsvText("mitigation", "cause", "records", "rung", "field record", "why senseless");
    for (ConceptEntry mitigation : map.mitigations()) {
      for (ConceptEntry cause : map.causes()) {
        Optional<GapMap.Cell> cell = map.cell(mitigation.id(), cause.id());
        csv.row(
            List.of(
                mitigation.id(),
                cause.id(),
                cell.map(GapMap.Cell::records).orElse(0),
                cell.flatMap(MapForms::rung).map(BigDecimal::toPlainString).orElse(""),
                cell.map(c -> c.strength().field()).map(String::valueOf).orElse(""),
                why(cell, mitigation, cause)));
      }
    }
    return csv.toString();
  }

  String json(GapMap map) {
    ObjectNode root = JSON.createObjectNode();
    if (map.slice() != null) {
      root.put("slice", map.slice().iri());
    }
    root.put("records", map.totals().paired());
    root.set("mitigations", concepts(map.mitigations()));
    root.set("causes", concepts(map.causes()));
    ArrayNode cells = root.putArray("cells");
    for (ConceptEntry mitigation : map.mitigations()) {
      for (ConceptEntry cause : map.causes()) {
        Optional<GapMap.Cell> cell = map.cell(mitigation.id(), cause.id());
        ObjectNode node = cells.addObject();
        node.put("mitigation", mitigation.id().iri());
        node.put("cause", cause.id().iri());
        node.put("records", cell.map(GapMap.Cell::records).orElse(0));
        cell.flatMap(MapForms::rung).ifPresent(rung -> node.put("rung", rung));
        cell.ifPresent(c -> node.put("fieldRecord", c.strength().field()));
        String why = why(cell, mitigation, cause);
        if (!why.isEmpty()) {
          node.put("senseless", why);
        }
      }
    }
    root.put("query", map.query());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n")
        + "\n";
  }

  /** Catch points by evidence. */
  String csv(CatchMap map) {
    List<String> header = new ArrayList<>(List.of("catcher", "label"));
    header.addAll(CatchMap.columns());
    header.add("incidents");
    CsvText csv = new CsvText(header.toArray(String[]::new));
    for (ConceptEntry catcher : map.catchers()) {
      List<Object> row = new ArrayList<>(List.of(catcher.id(), catcher.label()));
      CatchMap.columns().forEach(column -> row.add(map.papers(catcher.id(), column)));
      row.add(catalogue.figures().caughtBy().of(catcher.id().iri()));
      csv.row(row);
    }
    return csv.toString();
  }

  private String why(Optional<GapMap.Cell> cell, ConceptEntry mitigation, ConceptEntry cause) {
    return cell.isPresent() ? "" : GapMap.reason(catalogue, mitigation.id(), cause.id()).orElse("");
  }

  private static Optional<BigDecimal> rung(GapMap.Cell cell) {
    @Nullable BigDecimal rung = cell.strength().rung();
    return Optional.ofNullable(rung);
  }

  private static ArrayNode concepts(List<ConceptEntry> concepts) {
    ArrayNode array = JSON.createArrayNode();
    concepts.forEach(
        concept -> array.addObject().put("iri", concept.id().iri()).put("label", concept.label()));
    return array;
  }
}
