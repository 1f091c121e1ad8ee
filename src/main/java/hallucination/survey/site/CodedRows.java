package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** How a record is coded: for each property its concepts, then what the work reports. */
final class CodedRows {
  private static final Map<String, String> PROPERTIES = properties();

  private static final List<String> FLAGS =
      List.of(
          "subgroupAnalysis",
          "distributionShift",
          "calibration",
          "coverageWithAbstention",
          "severityGraded",
          "modelVersion",
          "promptsAvailable",
          "contaminationChecked",
          "raterAgreement",
          "falseAlarmCost",
          "humanCatchRate",
          "afterDetection",
          "monitoringPlan",
          "costOrLatency",
          "conflictOfInterest");

  private final Statements record;
  private final Chips chips;

  CodedRows(Statements record, Chips chips) {
    this.record = record;
    this.chips = chips;
  }

  private static Map<String, String> properties() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("contribution", "Contribution");
    rows.put("addressesType", "Type of hallucination");
    rows.put("studiesCause", "Gives evidence about the cause");
    rows.put("targetsCause", "Built against the cause");
    rows.put("contradictsCause", "Speaks against the cause");
    rows.put("mitigation", "Mitigation");
    rows.put("contradictsMitigation", "Speaks against the mitigation");
    rows.put("detection", "Detection");
    rows.put("requiresAccess", "Needs");
    rows.put("actsAtStage", "Acts at");
    rows.put("evaluatedAtStage", "Evaluated at (derived)");
    rows.put("failureMode", "Failure mode seen");
    rows.put("failureModeTested", "Failure mode looked for");
    rows.put("domain", "Domain");
    rows.put("task", "Task");
    rows.put("modality", "Modality");
    return rows;
  }

  List<Fact> rows() {
    Facts facts = new Facts();
    PROPERTIES.forEach(
        (property, label) -> {
          List<ConceptId> concepts = record.concepts(property);
          facts.addHtml(
              label, concepts.isEmpty() ? Optional.empty() : Optional.of(chips.list(concepts)));
        });
    facts.addHtml("Introduces", artefacts("introducesArtefact"));
    facts.addHtml("Uses", artefacts("usesArtefact"));
    return facts.list();
  }

  /** What the work reports, partly reports and leaves out, each in one line. */
  List<Fact> flags() {
    Map<ConceptId, List<String>> byValue = new LinkedHashMap<>();
    for (String flag : FLAGS) {
      record
          .concept(flag)
          .ifPresent(value -> byValue.computeIfAbsent(value, k -> new ArrayList<>()).add(flag));
    }
    return byValue.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> Fact.of(chips.catalogue().label(e.getKey()), labels(e.getValue())))
        .toList();
  }

  private String labels(List<String> flags) {
    return flags.stream()
        .map(flag -> name(chips.catalogue().about(Vocab.hs(flag))).orElse(flag))
        .collect(Collectors.joining("; "));
  }

  private Optional<Html> artefacts(String property) {
    Markup names = new Markup();
    String before = "";
    for (Node node : record.nodes(property)) {
      names.literal(before);
      String name = name(chips.catalogue().about(node)).orElse(node.toString());
      SitePages.of(node.toString(), chips.catalogue())
          .map(chips.links()::to)
          .ifPresentOrElse(href -> names.link(href, name), () -> names.text(name));
      before = ", ";
    }
    return before.isEmpty() ? Optional.empty() : Optional.of(names.html());
  }

  /** The {@code rdfs:label} of a node. */
  static Optional<String> name(Statements subject) {
    return subject.text(RDFS.label.asNode());
  }
}
