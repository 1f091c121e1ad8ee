package hallucination.survey.papers.readings;

import hallucination.survey.papers.RecordId;
import hallucination.survey.source.Location;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The second reading of a record.
 *
 * @param id the record that was read again
 * @param path the file of the reading
 */
public record Reading(
    RecordId id, String path, Act act, List<Comparison> comparisons, List<CodingError> errors) {
  /** Copies the lists. */
  public Reading {
    comparisons = List.copyOf(comparisons);
    errors = List.copyOf(errors);
  }

  /**
   * Who read what and when.
   *
   * @param by concept of the scheme agent
   * @param read concept of the scheme read
   * @param blind whether the reader had not seen the first coding
   */
  public record Act(String by, String read, String date, boolean blind) {}

  /** The two codings under one key, and what stands in the record since. */
  public record Comparison(
      ReadingKey key,
      SortedSet<String> first,
      SortedSet<String> second,
      SortedSet<String> settled,
      Location location) {
    /** Keeps the sets from being changed. */
    public Comparison {
      first = copy(first);
      second = copy(second);
      settled = copy(settled);
    }

    /** Whether both readers chose the same concepts. */
    public boolean same() {
      return first.equals(second);
    }

    private static SortedSet<String> copy(SortedSet<String> set) {
      return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
  }

  /**
   * Something that was wrong in the first coding and is mended.
   *
   * @param key the record's key under which it stood
   * @param what what was wrong and what stands there now
   */
  public record CodingError(String key, ErrorKind kind, String what) {}
}
