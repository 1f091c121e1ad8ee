package hallucination.survey.source;

import java.util.Locale;

/** How bad a finding is: an error keeps a survey from being published, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word that is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
