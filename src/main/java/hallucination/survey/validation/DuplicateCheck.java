package hallucination.survey.validation;

import hallucination.survey.papers.RecordOutline;
import hallucination.survey.papers.RecordOutline.Identity;
import hallucination.survey.papers.Section;
import hallucination.survey.source.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds records that are of one work. Of two that are checked together the one with the later path
 * is told; one that is checked alone is told of any other.
 */
final class DuplicateCheck {
  private final List<Checked> checked;
  private final Set<String> paths = new HashSet<>();
  private final Map<String, RecordOutline> outlines = new TreeMap<>();
  private final Map<Identity, List<RecordOutline>> byIdentity = new HashMap<>();
  private final TitleIndex titles;

  DuplicateCheck(List<Checked> checked, Collection<RecordOutline> all) {
    this.checked = checked;
    checked.forEach(c -> paths.add(c.path()));
    all.forEach(outline -> outlines.put(outline.path(), outline));
    for (RecordOutline outline : outlines.values()) {
      for (Identity identity : outline.identities()) {
        byIdentity.computeIfAbsent(identity, i -> new ArrayList<>()).add(outline);
      }
    }
    this.titles = new TitleIndex(outlines.values());
  }

  void run() {
    for (Checked record : checked) {
      Optional.ofNullable(outlines.get(record.path())).ifPresent(own -> check(record, own));
    }
  }

  private void check(Checked record, RecordOutline own) {
    for (Identity identity : own.identities()) {
      Optional<RecordOutline> other =
          byIdentity.getOrDefault(identity, List.of()).stream()
              .filter(o -> comesFirst(o, own))
              .findFirst();
      if (other.isPresent()) {
        report(
            record,
            CollectionRule.DUPLICATE_IDENTIFIER,
            place(record, identity.key()),
            "the %s %s is also that of %s"
                .formatted(identity.key(), identity.value(), other.get().path()));
        return;
      }
    }
    titles.near(own).stream()
        .filter(near -> comesFirst(near.outline(), own))
        .min(
            Comparator.comparing(TitleIndex.Near::same)
                .reversed()
                .thenComparing(n -> n.outline().path()))
        .ifPresent(
            near ->
                report(
                    record,
                    near.same() ? CollectionRule.DUPLICATE_TITLE : CollectionRule.NEAR_TITLE,
                    place(record, "title"),
                    "the title is %s that of %s, by an author of the same name"
                        .formatted(near.same() ? "also" : "nearly", near.outline().path())));
  }

  private boolean comesFirst(RecordOutline other, RecordOutline own) {
    return !other.path().equals(own.path())
        && (!paths.contains(other.path()) || other.path().compareTo(own.path()) < 0);
  }

  private static Location place(Checked record, String key) {
    Section root = record.record().root();
    return root.entry(key)
        .or(() -> root.entry("url"))
        .or(() -> root.entry("doi"))
        .flatMap(entry -> entry.values().stream().findFirst())
        .map(value -> value.location())
        .orElse(Location.START);
  }

  private static void report(Checked record, CollectionRule rule, Location at, String message) {
    ContentCheck.report(record, rule, at, message);
  }
}
