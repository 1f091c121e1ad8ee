package hallucination.survey.ontology;

import java.util.Locale;
import java.util.Optional;

/**
 * How a value of a key is typed in a record; the word in the shapes is the constant in lower case.
 */
public enum KeyForm {
  TEXT,
  INTEGER,
  DECIMAL,
  YEAR,
  DATE,
  PAGE,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  CONCEPT,
  /** A concept, alone or with the direction of the evidence. */
  QUALIFIED,
  /** The slug of a concept whose scheme another key names. */
  SLUG,
  RECORD,
  ARTEFACT,
  /** The local name of a barrier of the same record. */
  BARRIER,
  /**
   * A reference inside the record: {@code scheme/slug}, {@code barrier/name} or {@code
   * artefact/slug}.
   */
  ABOUT,
  /** A part with keys of its own, and a node of its own in the graph. */
  SECTION,
  /** A part with keys of its own that speak of the record itself. */
  GROUP;

  static Optional<KeyForm> of(String word) {
    for (KeyForm form : values()) {
      if (form.word().equals(word)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The word in the shapes. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a value is itself a map of keys. */
  public boolean nested() {
    return this == SECTION || this == GROUP;
  }
}
