package hallucination.survey.ontology;

import hallucination.survey.source.Rule;
import hallucination.survey.source.Severity;

/** Rules for the files of {@code ontology/}. */
public enum OntologyRule implements Rule {
  TURTLE_SYNTAX(
      Severity.ERROR, "Every ontology file is Turtle.", "correct the Turtle at this place"),
  TURTLE_WARNING(
      Severity.WARNING, "Turtle has no doubtful terms.", "correct the term at this place"),
  ONTOLOGY_INCOMPLETE(
      Severity.ERROR,
      "The shapes say of each key how its value is typed.",
      "give the property shape sh:name, sh:path, sh:order and hs:keyForm");

  private final Severity severity;
  private final String asks;
  private final String cure;

  OntologyRule(Severity severity, String asks, String cure) {
    this.severity = severity;
    this.asks = asks;
    this.cure = cure;
  }

  @Override
  public Severity severity() {
    return severity;
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
