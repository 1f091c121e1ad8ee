package hallucination.survey.validation;

import static hallucination.survey.source.Severity.ERROR;
import static hallucination.survey.source.Severity.WARNING;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** Rules for what the values of one record mean together. */
public enum ContentRule implements Rule {
  DEPRECATED_CONCEPT(
      WARNING, "A record uses concepts that are in use.", "use the concept in its place"),
  BROADER_BESIDE_NARROWER(
      ERROR,
      "No concept stands beside a narrower one under one key.",
      "delete the broader one; the narrower one says it too"),
  REPEATED_VALUE(ERROR, "A value stands once under its key.", "delete one of the two"),
  FUTURE_YEAR(ERROR, "No year or date lies in the future.", "correct the year"),
  ARXIV_YEAR(
      ERROR,
      "The year is not earlier than that of the arXiv id.",
      "the year, and that in the id, is the year of first publication"),
  DIGEST_LENGTH(
      WARNING,
      "A digest has 40 to 90 words.",
      "say what was asked, done and found, and what it does not show"),
  DIGEST_TOO_SHORT_OR_LONG(
      ERROR,
      "A digest has at least 20 and at most 130 words.",
      "say in 40 to 90 words what was asked, done and found, and what it does not show"),
  PERCENTAGE(
      WARNING,
      "A value in percent lies between -100 and 100.",
      "correct the value, or the unit if it counts something else"),
  REVERSED_RANGE(ERROR, "The lower end of a range is not above the upper one.", "swap the two"),
  INCIDENT_PART(
      ERROR,
      "A record has the part incident if and only if its contribution is incident-report.",
      "add the one or delete the other"),
  SELF_RELATION(
      ERROR, "A record has no relation to itself.", "name the other record, or delete it");

  private final RuleText text;

  ContentRule(Severity severity, String asks, String cure) {
    this.text = new RuleText(severity, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
