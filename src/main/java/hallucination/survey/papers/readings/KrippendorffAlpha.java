package hallucination.survey.papers.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;

/**
 * Agreement beyond chance of two readers who both coded every unit: 1 for full agreement, 0 for
 * what chance would give, below 0 for less than that.
 *
 * @see <a href="https://repository.upenn.edu/handle/20.500.14332/2089">Krippendorff 2011, Computing
 *     Krippendorff's Alpha-Reliability</a>
 */
final class KrippendorffAlpha {
  private KrippendorffAlpha() {}

  /** The two values of one unit. */
  record Pair<T>(T first, T second) {}

  /**
   * Computes alpha.
   *
   * @param distance how far two values are apart, from 0 to 1; nominal data has 0 or 1
   * @return nothing if there are no two units, or if all values are the same, so that there is
   *     nothing to agree upon
   */
  static <T> OptionalDouble of(List<Pair<T>> units, ToDoubleBiFunction<T, T> distance) {
    List<T> values = new ArrayList<>();
    double observed = 0;
    for (Pair<T> unit : units) {
      values.add(unit.first());
      values.add(unit.second());
      observed += distance.applyAsDouble(unit.first(), unit.second());
    }
    double expected = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        expected += distance.applyAsDouble(values.get(i), values.get(j));
      }
    }
    if (units.size() < 2 || expected == 0) {
      return OptionalDouble.empty();
    }
    double pairs = values.size() * (values.size() - 1) / 2.0;
    return OptionalDouble.of(1 - (observed / units.size()) / (expected / pairs));
  }
}
