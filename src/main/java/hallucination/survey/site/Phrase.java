package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import java.math.BigDecimal;
import java.util.Locale;

/** Labels and numbers as they stand inside a sentence. */
final class Phrase {
  private Phrase() {}

  /** A label with a small first letter, unless it begins with an abbreviation. */
  static String lower(String label) {
    boolean abbreviation = label.length() > 1 && !Character.isLowerCase(label.charAt(1));
    return label.isEmpty() || abbreviation
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** A catch point without its article. */
  static String noun(ConceptId catcher, Catalogue catalogue) {
    String label = catalogue.label(catcher);
    return lower(label.startsWith("The ") ? label.substring(4) : label);
  }

  /** The article that goes before the catch point, with a space, or nothing. */
  static String article(ConceptId catcher, Catalogue catalogue) {
    String label = catalogue.label(catcher);
    if (label.startsWith("The ")) {
      return "the ";
    }
    return switch (catcher.slug()) {
      case "model-agreement", "downstream-software", "downstream" -> "";
      case "affected-person" -> "the ";
      default -> "AEIOU".indexOf(label.charAt(0)) >= 0 ? "an " : "a ";
    };
  }

  /** A share from 0 to 1 in hundredths. */
  static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  /** A part of a whole in hundredths, rounded to whole ones; never rounded to all or nothing. */
  static String percent(int part, int whole) {
    if (whole == 0) {
      return "0%";
    }
    long rounded = Math.round(100.0 * part / whole);
    if (rounded == 0 && part > 0) {
      return "under 1%";
    }
    return rounded == 100 && part < whole ? "over 99%" : rounded + "%";
  }

  /** A number with its noun. */
  static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
