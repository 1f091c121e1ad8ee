package hallucination.survey.papers;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a record for ever: {@code first author-year-word}, in ASCII and lower case. */
public record RecordId(String value) implements Comparable<RecordId> {
  private static final Pattern FORM =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*-[0-9]{4}-[a-z0-9]+(-[a-z0-9]+)*");

  /** The id, or nothing if the text has not its form. */
  public static Optional<RecordId> of(String text) {
    return text.length() <= 100 && FORM.matcher(text).matches()
        ? Optional.of(new RecordId(text))
        : Optional.empty();
  }

  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
