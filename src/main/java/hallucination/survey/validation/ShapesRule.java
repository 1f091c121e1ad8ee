package hallucination.survey.validation;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** The rule about the shapes themselves; what they ask of records stands in their own file. */
public enum ShapesRule implements Rule {
  SHAPES_SYNTAX("The shapes in ontology/shapes.ttl are SHACL.", "correct the shape that is named");

  private final RuleText text;

  ShapesRule(String asks, String cure) {
    this.text = new RuleText(Severity.ERROR, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
