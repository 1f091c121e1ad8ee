package hallucination.survey.papers;

import hallucination.survey.source.Location;
import org.jspecify.annotations.Nullable;

/** A value of a record, and where it stands. */
public sealed interface Value permits Value.Scalar, Section {
  /** Where it begins. */
  Location location();

  /**
   * A single text, number, slug, date or address as typed.
   *
   * @param direction direction of the evidence, where a concept is given with one
   */
  record Scalar(String text, @Nullable String direction, Location location) implements Value {}
}
