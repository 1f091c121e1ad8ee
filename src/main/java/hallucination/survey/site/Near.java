package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records that share the most codings with one; a rare coding in common weighs more. */
final class Near {
  private static final int MOST = 5;

  /** A coding that so many share says nothing about nearness. */
  private static final int COMMON = 200;

  private Near() {}

  static List<RecordEntry> of(RecordId id, Catalogue catalogue) {
    Map<RecordId, Double> weights = new HashMap<>();
    for (ConceptId concept : catalogue.codings(id)) {
      List<RecordEntry> sharing = catalogue.uses(concept);
      if (sharing.size() <= COMMON) {
        sharing.forEach(other -> weights.merge(other.id(), 1.0 / sharing.size(), Double::sum));
      }
    }
    weights.remove(id);
    Comparator<Map.Entry<RecordId, Double>> heaviest =
        Map.Entry.<RecordId, Double>comparingByValue().reversed();
    return weights.entrySet().stream()
        .sorted(heaviest.thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .flatMap(entry -> catalogue.entry(entry.getKey()).stream())
        .toList();
  }
}
