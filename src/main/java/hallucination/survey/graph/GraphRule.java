package hallucination.survey.graph;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** Rules for the queries that are kept as files. */
public enum GraphRule implements Rule {
  QUERY_SYNTAX(
      "Every file in ontology/queries and ontology/rules is SPARQL 1.1.",
      "correct the query at this place");

  private final RuleText text;

  GraphRule(String asks, String cure) {
    this.text = new RuleText(Severity.ERROR, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
