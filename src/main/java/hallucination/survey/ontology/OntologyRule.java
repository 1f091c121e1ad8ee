package hallucination.survey.ontology;

import static hallucination.survey.source.Severity.ERROR;
import static hallucination.survey.source.Severity.WARNING;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** Rules for the files of {@code ontology/}. */
public enum OntologyRule implements Rule {
  TURTLE_SYNTAX(ERROR, "Every ontology file is Turtle.", "correct the Turtle at this place"),
  TURTLE_WARNING(WARNING, "Turtle has no doubtful terms.", "correct the term at this place"),
  TURTLE_COMMENT(
      WARNING,
      "Ontology files have no # comments, which the formatter can't keep.",
      "say it with rdfs:comment, or delete it"),
  ONTOLOGY_INCOMPLETE(
      ERROR,
      "The shapes say of each key how its value is typed.",
      "give the property shape sh:name, sh:path, sh:order and hs:keyForm"),
  BROADER_CYCLE(
      ERROR, "No concept is broader than itself.", "delete one skos:broader of the circle"),
  SECOND_PARENT(
      ERROR, "A concept has one broader concept.", "keep the better one and delete the other"),
  ORPHAN_CONCEPT(
      ERROR,
      "A concept has either a broader concept or is a top concept of its scheme.",
      "give it skos:broader, or skos:topConceptOf its scheme"),
  MISSING_LABEL(ERROR, "A concept has a preferred label.", "add skos:prefLabel \"...\"@en"),
  MISSING_DEFINITION(ERROR, "A concept has a definition.", "add skos:definition \"...\"@en"),
  SECOND_LABEL(
      ERROR,
      "A concept has one preferred label in each language.",
      "make one of them skos:altLabel"),
  LABEL_REUSED(
      ERROR,
      "A label names one concept of a scheme.",
      "delete the alternative label, or find one that tells the two apart"),
  SCHEME_MISMATCH(
      ERROR,
      "A concept's address, file, scheme and broader concept are of one scheme.",
      "the concept scheme/slug stands in ontology/schemes/scheme.ttl and has skos:inScheme scheme/"),
  SLUG_REUSED(
      ERROR,
      "A concept is defined once, and no two differ only in case.",
      "choose another slug, or delete one of the two"),
  SUCCESSOR_MISSING(
      ERROR,
      "A deprecated concept names what stands in its place.",
      "add dcterms:isReplacedBy the concept to use instead"),
  SUCCESSOR_UNKNOWN(
      ERROR,
      "What stands in the place of a deprecated concept is a concept in use.",
      "name a concept that exists and is not deprecated"),
  MAPPING_UNKNOWN(
      ERROR,
      "Both ends of a mapping are defined.",
      "define the published class in ontology/mappings.ttl, or correct its address");

  private final RuleText text;

  OntologyRule(Severity severity, String asks, String cure) {
    this.text = new RuleText(severity, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
