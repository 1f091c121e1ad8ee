package hallucination.survey.validation;

import hallucination.survey.papers.RecordOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the records with the same or nearly the same title and a family name in common. Titles are
 * entered under their rarest words alone: two that share most of their words share one of those.
 */
final class TitleIndex {
  /** Share of common words from which titles are looked at. */
  private static final double LEAST = 0.7;

  /** Share of common words from which titles are near, however they are spelt. */
  private static final double NEAR = 0.8;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<RecordOutline>> byWord = new HashMap<>();

  /** A record with a title near to another's; whether it is the same but for case and signs. */
  record Near(RecordOutline outline, boolean same) {}

  TitleIndex(Collection<RecordOutline> outlines) {
    outlines.forEach(o -> words(o).forEach(word -> frequency.merge(word, 1, Integer::sum)));
    outlines.forEach(
        o ->
            rarest(o).forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(o)));
  }

  List<Near> near(RecordOutline own) {
    Set<RecordOutline> candidates = new LinkedHashSet<>();
    rarest(own).forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
    List<Near> near = new ArrayList<>();
    for (RecordOutline other : candidates) {
      if (other.path().equals(own.path())
          || Collections.disjoint(own.families(), other.families())) {
        continue;
      }
      if (own.title().equals(other.title())) {
        near.add(new Near(other, true));
      } else if (isNear(own, other)) {
        near.add(new Near(other, false));
      }
    }
    return near;
  }

  private static boolean isNear(RecordOutline own, RecordOutline other) {
    Set<String> mine = words(own);
    Set<String> theirs = words(other);
    if (!numbers(mine).equals(numbers(theirs))) {
      return false;
    }
    Set<String> common = new HashSet<>(mine);
    common.retainAll(theirs);
    double share = (double) common.size() / (mine.size() + theirs.size() - common.size());
    int spelling = own.title().length() / 10;
    return share >= NEAR
        || (share >= LEAST
            && new LevenshteinDistance(spelling).apply(own.title(), other.title()) >= 0);
  }

  /** As many of the rarest words as two titles can't both miss if they share enough. */
  private List<String> rarest(RecordOutline outline) {
    List<String> words = new ArrayList<>(words(outline));
    words.sort(
        Comparator.comparing((String word) -> frequency.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder()));
    int needed = words.size() - (int) Math.ceil(LEAST * words.size()) + 1;
    return words.subList(0, Math.min(words.size(), needed));
  }

  private static Set<String> words(RecordOutline outline) {
    Set<String> words = new HashSet<>(List.of(outline.title().split(" ")));
    words.remove("");
    return words;
  }

  private static Set<String> numbers(Set<String> words) {
    Set<String> numbers = new HashSet<>(words);
    numbers.removeIf(word -> word.chars().noneMatch(Character::isDigit));
    return numbers;
  }
}
