package hallucination.survey.papers;

import static hallucination.survey.source.Severity.ERROR;
import static hallucination.survey.source.Severity.WARNING;

import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;

/** Rules for one record file as such; what its values mean together is the validator's matter. */
public enum RecordRule implements Rule {
  YAML_SYNTAX(ERROR, "A record is one YAML document.", "correct the YAML at this place"),
  NOT_UTF8(
      ERROR,
      "A record is UTF-8 text.",
      "save the file as UTF-8 and see that its accents are right"),
  BYTE_ORDER_MARK(
      ERROR,
      "A record begins without a byte order mark.",
      "save the file as UTF-8 without a byte order mark"),
  FILE_TOO_LARGE(
      ERROR,
      "A record is at most 256 KB, a file of the queue 4 MB.",
      "shorten the texts; a record holds a digest, not the work"),
  MERGE_CONFLICT(
      ERROR,
      "A record holds no merge-conflict markers.",
      "settle the conflict and delete the marker lines"),
  TAB(ERROR, "A record is indented with spaces.", "replace each tab by two spaces"),
  ANCHOR(ERROR, "A record uses no anchors, aliases or tags.", "write the value out"),
  NESTING(ERROR, "A record is at most six levels deep.", "flatten the value"),
  TOO_MANY_FINDINGS(
      ERROR, "A record has fewer than fifty findings.", "correct those above and check again"),
  DUPLICATE_KEY(ERROR, "A key stands once.", "join the two, or delete one"),
  UNKNOWN_KEY(
      ERROR,
      "Every key is one of the record's keys.",
      "delete the key, or see papers/README.md for the keys there are"),
  WRONG_VALUE(
      ERROR,
      "A value has the form that its key asks for.",
      "see papers/README.md for what the key takes"),
  EMPTY_VALUE(ERROR, "A key has a value.", "give a value, or delete the key"),
  UNKNOWN_CONCEPT(
      ERROR,
      "Every slug is a concept of the key's scheme.",
      "look the concept up under its scheme"),
  WRONG_SCHEME(
      ERROR, "A concept comes from the key's own scheme.", "move it to the key of its scheme"),
  UNKNOWN_ARTEFACT(
      ERROR,
      "Every artefact is listed in ontology/artefacts.ttl.",
      "add the artefact to ontology/artefacts.ttl first"),
  UNKNOWN_BARRIER(
      ERROR,
      "A reference to a barrier names one of the same record.",
      "give the barrier this name, or correct the reference"),
  UNKNOWN_REFERENCE(
      ERROR,
      "What a finding is about stands in the same record.",
      "write scheme/slug, barrier/name or artefact/slug"),
  FILE_NAME(
      ERROR,
      "A record lies at papers/year/id.yaml, its reading at papers/readings/id.yaml, a candidate in"
          + " the file of its year.",
      "rename or move the file"),
  STRAY_FILE(
      ERROR,
      "The folder papers/ holds only records at papers/year/id.yaml, the queue at"
          + " papers/queue/year.jsonl, readings at papers/readings/id.yaml, and README.md, LICENSE"
          + " and schema.json.",
      "move it to papers/year/id.yaml, or out of papers/"),
  INVISIBLE_CHARACTER(
      ERROR,
      "A record has no control, zero-width or private characters.",
      "delete it; it often comes with text copied from a page or a PDF"),
  BIDIRECTIONAL_CHARACTER(
      ERROR,
      "A record has no characters that turn the direction of writing.",
      "delete it; it makes a line read otherwise than it is stored"),
  LOOK_ALIKE(
      ERROR,
      "A word has letters of one script.",
      "type the word anew; a letter was taken from another alphabet"),
  MARKUP(
      ERROR,
      "Texts are plain, without HTML, LaTeX or Markdown.",
      "write plain text; signs such as é, α or ≤ can be typed as they are"),
  WRONG_IDENTIFIER(
      ERROR,
      "An identifier has the form of its kind, and its check digit is right.",
      "copy it again from the work's own page"),
  IDENTIFIER_SPELLING(
      WARNING,
      "An identifier is written bare, without address, prefix or version.",
      "./survey format writes it so"),
  MEANING_AT_RISK(
      WARNING,
      "./survey format changes no record whose meaning it can't keep.",
      "write the value in quotes, or move the comment to a line of its own, and format again"),
  NOT_CANONICAL(
      WARNING,
      "Records, ontology files and papers/schema.json are in their canonical form.",
      "run ./survey format");

  private final RuleText text;

  RecordRule(Severity severity, String asks, String cure) {
    this.text = new RuleText(severity, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
