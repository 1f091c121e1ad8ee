package hallucination.survey.papers.readings;

import java.util.Set;
import java.util.TreeSet;

/**
 * How far two sets of concepts are apart, from 0 for the same to 1 for nothing in common: one less
 * the share of common members, weighed by whether one set holds the other.
 *
 * @see <a href="https://aclanthology.org/L06-1392/">Passonneau 2006, Measuring Agreement on
 *     Set-valued Items (MASI)</a>
 */
final class MasiDistance {
  private MasiDistance() {}

  static double between(Set<String> one, Set<String> other) {
    if (one.equals(other)) {
      return 0;
    }
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    boolean holds = one.containsAll(other) || other.containsAll(one);
    double monotonicity = common.isEmpty() ? 0 : holds ? 2.0 / 3 : 1.0 / 3;
    return 1 - monotonicity * common.size() / all.size();
  }
}
