package hallucination.survey.papers.queue;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** Rules for the lines of the queue alone; those for records hold for them where they fit. */
public enum QueueRule implements Rule {
  QUEUE_SYNTAX("A line of the queue is one JSON object.", "correct the JSON at this place"),
  CANDIDATE_KEY(
      "A candidate has id, kind, title, year, added and state.",
      "add the key, or see papers/README.md for what a line holds"),
  CANDIDATE_STATE(
      "A rejected candidate has a reason, an accepted one a record, a waiting one neither.",
      "give the one that belongs to the state, and no other");

  private final RuleText text;

  QueueRule(String asks, String cure) {
    this.text = new RuleText(Severity.ERROR, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
