package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Artefact;
import hallucination.survey.site.catalogue.Statements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of an artefact: what it tests, where it comes from, and what it guards against. */
record ArtefactFacts(Artefact artefact, Chips chips) {
  private static final Map<String, String> CONCEPTS = concepts();

  /** The questions that have a yes, a no or an unclear. */
  static final Map<String, String> ANSWERS = answers();

  private static Map<String, String> concepts() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("addressesType", "Type of hallucination");
    labels.put("failureModeTested", "Failure mode tested");
    labels.put("domain", "Domain");
    labels.put("task", "Task");
    labels.put("modality", "Modality");
    return labels;
  }

  private static Map<String, String> answers() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("rewardsAbstention", "Rewards abstention");
    labels.put("reportsCalibration", "Reports calibration");
    labels.put("guardsContamination", "Guards against contamination");
    labels.put("groupLabels", "Group labels");
    labels.put("siteLabels", "Site labels");
    return labels;
  }

  List<Fact> list() {
    Statements about = artefact.about();
    Facts facts = new Facts().add("Kind", Optional.of(kinds())).add("Year", about.text("year"));
    CONCEPTS.forEach(
        (property, label) -> {
          List<ConceptId> ids = about.concepts(property);
          facts.addHtml(label, ids.isEmpty() ? Optional.empty() : Optional.of(chips.list(ids)));
        });
    facts.add("Languages", Optional.of(languages()));
    ANSWERS.forEach((property, label) -> facts.add(label, Optional.of(answer(property))));
    Html places = Citation.of(about).links();
    facts.addHtml("Described in", Optional.of(places).filter(html -> !html.source().isEmpty()));
    facts.add(
        "Checked",
        Optional.of(
            about.isTrue("checked") ? "against its own page" : "not yet against its own page"));
    return facts.list();
  }

  String kinds() {
    return labels("artefactKind");
  }

  String languages() {
    return String.join(
        ", ", artefact.about().texts(hallucination.survey.ontology.Vocab.hs("artefactLanguage")));
  }

  String labels(String property) {
    return artefact.about().concepts(property).stream()
        .map(chips.catalogue()::label)
        .collect(Collectors.joining(", "));
  }

  String answer(String property) {
    return artefact.about().concept(property).map(chips.catalogue()::label).orElse("Unclear");
  }
}
