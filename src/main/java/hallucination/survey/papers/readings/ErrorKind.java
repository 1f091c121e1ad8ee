package hallucination.survey.papers.readings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was wrong in a first coding. */
public enum ErrorKind {
  WRONG_NUMBER("a number that is not in the text, or that means something else"),
  UNSUPPORTED_CLAIM("a statement that the text does not support"),
  WRONG_CONCEPT("a concept that does not fit"),
  MISSING_CONCEPT("a concept that the text supports and that was not coded"),
  WRONG_BIBLIOGRAPHY("a title, author, year or identifier that is not the work’s"),
  MISLEADING_WORDING("a sentence that could be taken for more or other than the text says");

  private final String meaning;

  ErrorKind(String meaning) {
    this.meaning = meaning;
  }

  /** The word in the file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  static Optional<ErrorKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ErrorKind::word).toList();
  }
}
