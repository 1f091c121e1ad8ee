package hallucination.survey.validation;

import hallucination.survey.source.Rule;
import hallucination.survey.source.Severity;

/** The rule about the shapes themselves; what they ask of records stands in their own file. */
public enum ShapesRule implements Rule {
  SHAPES_SYNTAX("The shapes in ontology/shapes.ttl are SHACL.", "correct the shape that is named");

  private final String asks;
  private final String cure;

  ShapesRule(String asks, String cure) {
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
