package hallucination.survey.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known names that a mistyped one is nearest to, for the hint of a message. */
public final class Nearest {
  private static final int NAMES = 3;

  private Nearest() {}

  /** The hint {@code did you mean 'a' or 'b'?}, or the given one if no name is near. */
  public static String hint(String typed, Collection<String> known, String otherwise) {
    List<String> near = to(typed, known);
    return near.isEmpty()
        ? otherwise
        : near.stream().collect(Collectors.joining("' or '", "did you mean '", "'?"));
  }

  /**
   * At most three known names within a third of the typed one's length, nearest first; a very near
   * one stands alone.
   */
  public static List<String> to(String typed, Collection<String> known) {
    String lower = typed.toLowerCase(Locale.ROOT);
    LevenshteinDistance distance = new LevenshteinDistance(Math.clamp(lower.length() / 3, 1, 6));
    record Near(String name, int distance) {}
    List<Near> near =
        known.stream()
            .map(name -> new Near(name, apart(distance, lower, name.toLowerCase(Locale.ROOT))))
            .filter(candidate -> candidate.distance >= 0)
            .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
            .limit(NAMES)
            .toList();
    int farthest = near.isEmpty() ? 0 : near.getFirst().distance * 3 / 2;
    return near.stream().filter(n -> n.distance <= farthest).map(Near::name).toList();
  }

  private static int apart(LevenshteinDistance distance, String typed, String name) {
    boolean partOf = typed.length() > 3 && (name.contains(typed) || typed.contains(name));
    return partOf
        ? Math.min(2, Math.abs(name.length() - typed.length()))
        : distance.apply(typed, name);
  }
}
