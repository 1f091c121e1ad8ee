package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One record as a column of the comparison: a cell for each row, in the order of the rows. */
record CompareColumn(RecordEntry record, List<Html> cells) {
  /** The rows by group. */
  static final Map<String, List<String>> ROWS = rows();

  private static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    rows.put("What catches it", List.of("Catch point", "What then happens", "Catch rate"));
    rows.put("Evidence", List.of("Nearest to real use", "Settings"));
    rows.put("Cause", List.of("Studied", "Targeted", "Spoken against"));
    rows.put("Mitigation and detection", List.of("Mitigation", "Detection", "Needs"));
    rows.put("Scope", List.of("Type of hallucination", "Domain", "Task", "Modality"));
    rows.put("Findings", List.of("In one sentence each"));
    rows.put("Work", List.of("Year", "Venue"));
    return rows;
  }

  static CompareColumn of(RecordId id, Chips chips) {
    RecordEntry entry = chips.catalogue().entry(id).orElseThrow();
    Statements record = chips.catalogue().record(id);
    List<Html> cells = new ArrayList<>();
    cells.add(chips.list(entry.catching().catchers()));
    cells.add(parts(record, "hasBarrier", "leadsTo", chips));
    cells.add(Markup.of(String.join("; ", rates(record))));
    cells.add(EvidenceGlyph.labelled(entry.catching().strength()));
    cells.add(settings(record, chips));
    for (String property :
        List.of(
            "studiesCause",
            "targetsCause",
            "contradictsCause",
            "mitigation",
            "detection",
            "requiresAccess",
            "addressesType",
            "domain",
            "task",
            "modality")) {
      cells.add(list(record.concepts(property), chips));
    }
    cells.add(findings(record));
    cells.add(Markup.of(Integer.toString(entry.year())));
    cells.add(Markup.of(entry.issue().venue()));
    return new CompareColumn(entry, cells);
  }

  private static Html parts(Statements record, String part, String property, Chips chips) {
    Set<ConceptId> ids = new LinkedHashSet<>();
    record.parts(part).forEach(p -> ids.addAll(p.concepts(property)));
    return list(List.copyOf(ids), chips);
  }

  private static Html settings(Statements record, Chips chips) {
    Set<ConceptId> ids = new LinkedHashSet<>();
    for (String part : List.of("hasFinding", "hasBarrier")) {
      record.parts(part).forEach(p -> ids.addAll(p.concepts("evidence")));
    }
    return list(List.copyOf(ids), chips);
  }

  private static List<String> rates(Statements record) {
    return record.parts("hasBarrier").stream()
        .flatMap(barrier -> BarrierVerdict.rate(barrier).stream())
        .toList();
  }

  private static Html findings(Statements record) {
    Markup markup = new Markup().literal("<ul class=\"plain\">");
    List<Statements> findings = record.parts("hasFinding");
    findings.forEach(
        finding ->
            markup.literal("<li>").text(finding.text("statement").orElse("")).literal("</li>"));
    return findings.isEmpty() ? Html.EMPTY : markup.literal("</ul>").html();
  }

  private static Html list(List<ConceptId> ids, Chips chips) {
    return ids.isEmpty() ? Html.EMPTY : chips.list(ids);
  }
}
