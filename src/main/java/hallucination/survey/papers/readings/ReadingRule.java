package hallucination.survey.papers.readings;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** Rules for one reading alone; those for records hold for it where they fit. */
public enum ReadingRule implements Rule {
  READING_KEYS(
      "A reading says who read what, compares each of the sixteen keys once and in their order, and"
          + " lists the errors found.",
      "see papers/README.md for the form of a reading"),
  READING_ERROR(
      "An error in a reading has one of six kinds, and says what was wrong.",
      "give the kind that fits best, and one sentence");

  private final RuleText text;

  ReadingRule(String asks, String cure) {
    this.text = new RuleText(Severity.ERROR, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
