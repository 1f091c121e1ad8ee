package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The concepts of other schemes that the records of a concept are most often coded with too. */
final class ReadWith {
  private static final int MOST = 6;

  private ReadWith() {}

  /** For records of which the concepts of some schemes need not be told. */
  static List<Fact> of(List<RecordEntry> records, Set<String> known, Chips chips) {
    Map<ConceptId, Integer> counts = new HashMap<>();
    for (RecordEntry record : records) {
      chips.catalogue().codings(record.id()).forEach(id -> counts.merge(id, 1, Integer::sum));
    }
    List<Fact> facts = new ArrayList<>();
    for (SchemeEntry scheme : chips.catalogue().schemes().values()) {
      boolean shown = !known.contains(scheme.key()) && !scheme.key().equals("evidence");
      List<ConceptId> most = shown ? most(scheme, counts, chips.catalogue()) : List.of();
      if (!most.isEmpty()) {
        facts.add(new Fact(scheme.label(), list(most, counts, chips)));
      }
    }
    return facts;
  }

  private static List<ConceptId> most(
      SchemeEntry scheme, Map<ConceptId, Integer> counts, Catalogue catalogue) {
    Comparator<ConceptEntry> byCount = Comparator.comparing(c -> -counts.getOrDefault(c.id(), 0));
    return counts.keySet().stream()
        .filter(id -> id.scheme().equals(scheme.key()))
        .map(id -> catalogue.concept(id).orElse(null))
        .filter(Objects::nonNull)
        .sorted(byCount.thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .map(ConceptEntry::id)
        .toList();
  }

  private static Html list(List<ConceptId> ids, Map<ConceptId, Integer> counts, Chips chips) {
    Markup markup = new Markup().literal("<ul class=\"chips\">");
    for (ConceptId id : ids) {
      markup.literal("<li>").add(chips.counted(id, counts.getOrDefault(id, 0))).literal("</li>");
    }
    return markup.literal("</ul>").html();
  }
}
