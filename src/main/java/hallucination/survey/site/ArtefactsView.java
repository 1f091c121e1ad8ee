package hallucination.survey.site;

import hallucination.survey.site.catalogue.Artefact;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All artefacts by kind: what each tests, and how many records bring or use it. */
record ArtefactsView(int artefacts, List<Kind> kinds, String untested) {
  /** The artefacts of a kind. */
  record Kind(String id, String label, List<Row> rows) {}

  /** One artefact. */
  record Row(
      String name,
      String href,
      String domain,
      String languages,
      String modality,
      String tests,
      String abstention,
      int records) {}

  static ArtefactsView of(Catalogue catalogue, Links links) {
    Chips chips = new Chips(catalogue, links);
    Map<String, List<Row>> byKind = new TreeMap<>();
    for (Artefact artefact : catalogue.artefacts()) {
      ArtefactFacts facts = new ArtefactFacts(artefact, chips);
      byKind
          .computeIfAbsent(facts.kinds(), k -> new ArrayList<>())
          .add(row(artefact, facts, links));
    }
    List<Kind> kinds = new ArrayList<>();
    byKind.forEach((label, rows) -> kinds.add(new Kind("kind-" + (kinds.size() + 1), label, rows)));
    return new ArtefactsView(
        catalogue.artefacts().size(), kinds, links.to(new Page.OpenProblemsPage()) + "#failures");
  }

  private static Row row(Artefact artefact, ArtefactFacts facts, Links links) {
    String types = facts.labels("addressesType");
    String failures = facts.labels("failureModeTested");
    return new Row(
        artefact.label(),
        links.to(new Page.ArtefactPage(artefact.slug())),
        facts.labels("domain"),
        facts.languages(),
        facts.labels("modality"),
        types.isEmpty() || failures.isEmpty() ? types + failures : types + "; " + failures,
        facts.answer("rewardsAbstention"),
        artefact.introducedBy().size() + artefact.usedBy().size());
  }

  static String csv(Catalogue catalogue, Links links) {
    Chips chips = new Chips(catalogue, links);
    CsvText csv =
        new CsvText(
            "artefact",
            "name",
            "kind",
            "domain",
            "languages",
            "modality",
            "types",
            "failure modes",
            "introduced by",
            "used by");
    for (Artefact artefact : catalogue.artefacts()) {
      ArtefactFacts facts = new ArtefactFacts(artefact, chips);
      csv.row(
          List.of(
              artefact.slug(),
              artefact.label(),
              facts.kinds(),
              facts.labels("domain"),
              facts.languages(),
              facts.labels("modality"),
              facts.labels("addressesType"),
              facts.labels("failureModeTested"),
              artefact.introducedBy().size(),
              artefact.usedBy().size()));
    }
    return csv.toString();
  }
}
