package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/** Which records are coded with which concepts, found by one query for each scheme. */
final class ConceptUses {
  private final Map<RecordId, RecordEntry> records;
  private final Map<ConceptId, ConceptEntry> concepts;
  private final Map<ConceptId, Set<RecordEntry>> uses = new HashMap<>();
  private final Map<RecordId, SequencedSet<ConceptId>> codings = new HashMap<>();

  ConceptUses(Map<RecordId, RecordEntry> records, Map<ConceptId, ConceptEntry> concepts) {
    this.records = records;
    this.concepts = concepts;
  }

  void add(RecordId id, ConceptId given) {
    RecordEntry record = records.get(id);
    if (record != null && concepts.containsKey(given)) {
      codings.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(given);
      for (ConceptId concept : upward(given)) {
        uses.computeIfAbsent(concept, k -> new TreeSet<>(RecordEntry.NEWEST_FIRST)).add(record);
      }
    }
  }

  /** The concept itself, then all above it. */
  SequencedSet<ConceptId> upward(ConceptId given) {
    SequencedSet<ConceptId> path = new LinkedHashSet<>();
    ConceptEntry at = concepts.get(given);
    while (at != null && path.add(at.id())) {
      at = at.above().map(concepts::get).orElse(null);
    }
    return path;
  }

  /** Each record once, newest first; records coded with something narrower are counted in. */
  Map<ConceptId, List<RecordEntry>> rolledUp() {
    Map<ConceptId, List<RecordEntry>> lists = new LinkedHashMap<>();
    uses.forEach((concept, set) -> lists.put(concept, List.copyOf(set)));
    return lists;
  }

  /** The concepts as given, sorted. */
  Map<RecordId, List<ConceptId>> given() {
    Map<RecordId, List<ConceptId>> lists = new HashMap<>();
    codings.forEach((record, set) -> lists.put(record, sorted(set)));
    return lists;
  }

  private static List<ConceptId> sorted(Collection<ConceptId> ids) {
    return ids.stream().sorted().toList();
  }
}
