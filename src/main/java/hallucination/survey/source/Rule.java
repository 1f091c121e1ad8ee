package hallucination.survey.source;

import java.util.Locale;

/**
 * A rule that data must keep: its severity, what it asks and how to mend a breach stand here,
 * beside its name, so that messages, help and the list of rules on the site come from one place.
 * The rules of a package are the constants of an enum that implements this.
 */
public interface Rule {
  /** The constant's name; the printed name is made from it. */
  String name();

  /** Its severity and words. */
  RuleText text();

  /** Whether a breach keeps the survey from being published. */
  default Severity severity() {
    return text().severity();
  }

  /** What the rule asks, in one sentence. */
  default String asks() {
    return text().asks();
  }

  /** What to do about a breach; printed as the hint when the place gives no better one. */
  default String cure() {
    return text().cure();
  }

  /** The name that is printed, such as {@code unknown-key}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A breach of this rule, with the rule's own cure as hint. */
  default Diagnostic at(String file, Location location, String message) {
    return at(file, location, message, cure());
  }

  /** A breach of this rule with a hint that fits the place. */
  default Diagnostic at(String file, Location location, String message, String hint) {
    return new Diagnostic(file, location, severity(), id(), message, hint);
  }
}
