package hallucination.survey.papers.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hallucination.survey.papers.readings.KrippendorffAlpha.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Alpha and MASI against published examples and against sums done by hand. */
class KrippendorffAlphaTests {
  private static final double EXACT = 1e-9;

  /** Krippendorff 2011, section A: two observers, ten units, binary data, alpha 0.095. */
  @Test
  void agreesWithThePublishedBinaryExample() {
    assertThat(nominal("0100000000", "1110010010")).isCloseTo(0.095, within(0.0005));
  }

  /** Krippendorff 2011, section B: two observers, twelve units, five categories, alpha 0.692. */
  @Test
  void agreesWithThePublishedNominalExample() {
    assertThat(nominal("aabbdcccedda", "babbbccceddd")).isCloseTo(0.692, within(0.0005));
  }

  @Test
  void isOneWhereAllAgreeAndNothingWhereAllIsTheSame() {
    assertThat(nominal("abab", "abab")).isCloseTo(1, within(EXACT));
    assertThat(alpha("aaaa", "aaaa")).isEmpty();
  }

  /**
   * Two units, {a}/{a} and {b}/{b, c}. Observed (0 + 2/3) / 2 = 1/3. Expected over the six pairs of
   * the four values: {a}{a} 0, four pairs of {a} with another 1 each, {b}{b, c} 2/3, in all 14/3 /
   * 6 = 7/9. Alpha is 1 - (1/3) / (7/9) = 4/7.
   */
  @Test
  void weighsPartsOfSets() {
    List<Pair<Set<String>>> units =
        List.of(new Pair<>(Set.of("a"), Set.of("a")), new Pair<>(Set.of("b"), Set.of("b", "c")));
    assertThat(KrippendorffAlpha.of(units, MasiDistance::between).orElseThrow())
        .isCloseTo(4.0 / 7, within(EXACT));
  }

  /**
   * Passonneau 2006: a subset weighs two thirds, an overlap one third, nothing in common nothing.
   */
  @Test
  void measuresSets() {
    assertThat(MasiDistance.between(Set.of(), Set.of())).isZero();
    assertThat(MasiDistance.between(Set.of("a", "b"), Set.of("b", "a"))).isZero();
    assertThat(MasiDistance.between(Set.of("a"), Set.of())).isEqualTo(1);
    assertThat(MasiDistance.between(Set.of("a"), Set.of("b"))).isEqualTo(1);
    assertThat(MasiDistance.between(Set.of("a", "b"), Set.of("a", "b", "c", "d")))
        .isCloseTo(1 - 2.0 / 3 * 2 / 4, within(EXACT));
    assertThat(MasiDistance.between(Set.of("a", "b"), Set.of("b", "c")))
        .isCloseTo(1 - 1.0 / 3 / 3, within(EXACT));
  }

  private static double nominal(String first, String second) {
    return alpha(first, second).orElseThrow();
  }

  private static OptionalDouble alpha(String first, String second) {
    List<Pair<Character>> units = new ArrayList<>();
    for (int i = 0; i < first.length(); i++) {
      units.add(new Pair<>(first.charAt(i), second.charAt(i)));
    }
    return KrippendorffAlpha.of(units, (a, b) -> a.equals(b) ? 0 : 1);
  }
}
