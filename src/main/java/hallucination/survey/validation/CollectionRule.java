package hallucination.survey.validation;

import static hallucination.survey.source.Severity.ERROR;
import static hallucination.survey.source.Severity.WARNING;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** Rules for the records of a survey side by side. */
public enum CollectionRule implements Rule {
  DUPLICATE_IDENTIFIER(
      ERROR,
      "No two records have the same identifier.",
      "preprint and venue version are one record; join the two"),
  DUPLICATE_TITLE(
      ERROR,
      "No two records have the same title and an author in common.",
      "preprint and venue version are one record; join the two"),
  NEAR_TITLE(
      WARNING,
      "No two records have nearly the same title and an author in common.",
      "if it is one work, join the two"),
  UNKNOWN_RECORD(
      ERROR,
      "A relation, an accepted candidate and a reading name a record of the survey.",
      "add the record first, or correct its id"),
  DUPLICATE_CANDIDATE(
      ERROR,
      "No two lines of the queue are of one work, have one id or lead to one record.",
      "preprint and venue version are one line with both identifiers; join the two"),
  CODED_CANDIDATE(
      ERROR,
      "A work that has a record stands in the queue as accepted, with that record.",
      "write state accepted and the id of the record"),
  SETTLED_CODING(
      ERROR,
      "What a reading calls settled is what its record says.",
      "if the record was mended since, write the settled concepts anew");

  private final RuleText text;

  CollectionRule(Severity severity, String asks, String cure) {
    this.text = new RuleText(severity, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
