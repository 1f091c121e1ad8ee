package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import hallucination.survey.site.catalogue.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stages from where an error arose to where it was caught, with those it passed unseen in
 * between.
 */
record EscapePath(List<Step> steps, String distance) {
  /**
   * One stage.
   *
   * @param mark what happened there, empty for a stage that the error passed
   */
  record Step(String style, Html stage, String mark) {}

  static EscapePath of(Statements incident, Chips chips) {
    Map<ConceptId, String> marks = new LinkedHashMap<>();
    mark(marks, incident, "originStage", "Arose");
    mark(marks, incident, "surfacedStage", "Surfaced");
    mark(marks, incident, "caughtStage", "Caught");
    return new EscapePath(steps(marks, chips), distance(incident));
  }

  private static void mark(
      Map<ConceptId, String> marks, Statements incident, String property, String word) {
    incident
        .concept(property)
        .ifPresent(stage -> marks.merge(stage, word, (a, b) -> a + " and " + Phrase.lower(b)));
  }

  private static List<Step> steps(Map<ConceptId, String> marks, Chips chips) {
    Catalogue catalogue = chips.catalogue();
    List<ConceptEntry> stages =
        catalogue.scheme("stage").map(SchemeEntry::concepts).orElse(List.of()).stream()
            .filter(stage -> marks.containsKey(stage.id()) || stage.above().isEmpty())
            .toList();
    List<Integer> marked = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      if (marks.containsKey(stages.get(i).id())) {
        marked.add(i);
      }
    }
    if (marked.isEmpty()) {
      return List.of();
    }
    return stages.subList(marked.getFirst(), marked.getLast() + 1).stream()
        .filter(stage -> marks.containsKey(stage.id()) || !holdsMarked(stage, marks, catalogue))
        .map(stage -> step(stage.id(), marks.getOrDefault(stage.id(), ""), chips))
        .toList();
  }

  /** A stage that holds a marked one is not named beside it. */
  private static boolean holdsMarked(
      ConceptEntry stage, Map<ConceptId, String> marks, Catalogue catalogue) {
    return marks.keySet().stream().anyMatch(marked -> catalogue.path(marked).contains(stage.id()));
  }

  private static Step step(ConceptId stage, String mark, Chips chips) {
    String style = mark.isEmpty() ? "passed" : mark.endsWith("aught") ? "caught" : "marked";
    return new Step(style, chips.label(stage), mark.isEmpty() ? "Passed" : mark);
  }

  private static String distance(Statements incident) {
    return incident
        .number("escapeDistance")
        .map(d -> d.stripTrailingZeros().toPlainString())
        .map(d -> "Distance from origin to catch: " + d + (d.equals("1") ? " stage." : " stages."))
        .orElse("");
  }
}
