package hallucination.survey.validation;

import hallucination.survey.papers.Section;
import hallucination.survey.papers.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks that the numbers of one part make sense together. */
final class NumberCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> VALUES = List.of("value", "min", "max", "comparator");

  private NumberCheck() {}

  static void check(Checked checked, Section section) {
    range(checked, section, "min", "max");
    range(checked, section, "catchRateMin", "catchRateMax");
    if (section.text("unit").filter(NumberCheck::isPercent).isPresent()) {
      VALUES.forEach(key -> percentage(checked, section, key));
      section.sections("groupValues").forEach(group -> percentage(checked, group, "value"));
    }
  }

  private static void range(Checked checked, Section section, String low, String high) {
    Optional<BigDecimal> from = number(section, low);
    Optional<BigDecimal> to = number(section, high);
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      ContentCheck.report(
          checked,
          ContentRule.REVERSED_RANGE,
          scalar(section, low).orElseThrow().location(),
          "'%s' is %s and '%s' is %s".formatted(low, from.get(), high, to.get()));
    }
  }

  private static void percentage(Checked checked, Section section, String key) {
    Optional<BigDecimal> number = number(section, key);
    if (number.isPresent() && number.get().abs().compareTo(HUNDRED) > 0) {
      ContentCheck.report(
          checked,
          ContentRule.PERCENTAGE,
          scalar(section, key).orElseThrow().location(),
          "'%s' is %s percent".formatted(key, number.get().toPlainString()));
    }
  }

  private static boolean isPercent(String unit) {
    String plain = unit.toLowerCase(Locale.ROOT);
    return plain.equals("percent") || plain.equals("%") || plain.equals("per cent");
  }

  private static Optional<BigDecimal> number(Section section, String key) {
    return scalar(section, key).map(value -> new BigDecimal(value.text()));
  }

  private static Optional<Value.Scalar> scalar(Section section, String key) {
    return section.entry(key).stream()
        .flatMap(entry -> ContentCheck.scalars(entry).stream())
        .findFirst();
  }
}
