package hallucination.survey.graph;

import hallucination.survey.source.Rule;
import hallucination.survey.source.Severity;

/** Rules for the queries that are kept as files. */
public enum GraphRule implements Rule {
  QUERY_SYNTAX(
      "Every file in ontology/queries and ontology/rules is SPARQL 1.1.",
      "correct the query at this place");

  private final String asks;
  private final String cure;

  GraphRule(String asks, String cure) {
    this.asks = asks;
    this.cure = cure;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String asks() {
    return asks;
  }

  @Override
  public String cure() {
    return cure;
  }
}
