package hallucination.survey.papers.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a line, in the order in which they are written. */
public enum CandidateKey {
  ID("its name in the queue, such as lin-2021-truthfulqa"),
  KIND("work or incident"),
  TITLE("the title as published; for an event, our own words"),
  AUTHORS("all authors in order, as a list; left out if they are not all known"),
  YEAR("year of first publication, or of the event"),
  VENUE("where it appeared in the end"),
  DOI("a DOI"),
  ARXIV("an arXiv id"),
  ACL("an ACL Anthology id"),
  OPENREVIEW("an OpenReview forum id"),
  URL("a page about it, where no identifier leads there"),
  LISTS("names of the lists that hold it"),
  ADDED("the day on which it came into the queue"),
  STATE("waiting, accepted or rejected"),
  RECORD("id of the record, for an accepted one"),
  REASON("why it was left out, for a rejected one");

  /** The keys that identify a work elsewhere. */
  public static final List<CandidateKey> IDENTIFIERS = List.of(DOI, ARXIV, ACL, OPENREVIEW, URL);

  private final String meaning;

  CandidateKey(String meaning) {
    this.meaning = meaning;
  }

  /** The word in the file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What stands under it. */
  public String meaning() {
    return meaning;
  }

  /** Whether every line has it. */
  public boolean needed() {
    return switch (this) {
      case ID, KIND, TITLE, YEAR, ADDED, STATE -> true;
      default -> false;
    };
  }

  /** Whether its value is a list. */
  public boolean many() {
    return this == AUTHORS || this == LISTS;
  }

  /** The key that a word names. */
  static Optional<CandidateKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(CandidateKey::word).toList();
  }
}
