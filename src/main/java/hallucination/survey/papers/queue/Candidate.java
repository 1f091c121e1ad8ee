package hallucination.survey.papers.queue;

import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.RecordOutline;
import hallucination.survey.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A work or an event that is known, with its bibliographic facts and what became of it.
 *
 * @param id its name in the queue; a record that is made of it may have another
 * @param lists the lists that name it
 * @param added the day on which it came into the queue
 */
public record Candidate(
    RecordId id, Facts facts, List<String> lists, LocalDate added, State state, Line line) {
  /** Copies the list. */
  public Candidate {
    lists = List.copyOf(lists);
  }

  /** What tells whether it is of the same work as another or as a record. */
  public RecordOutline outline() {
    return RecordOutline.of(
        line.path(),
        id.value(),
        facts.title(),
        key ->
            facts.identifiers().entrySet().stream()
                .filter(identifier -> identifier.getKey().word().equals(key))
                .map(Map.Entry::getValue)
                .toList(),
        facts.authors());
  }

  /** Whether it would become the record of a work or of an event. */
  public enum Kind {
    WORK,
    INCIDENT;

    /** The word in the file. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Bibliographic facts as far as they are known.
   *
   * @param year year of first publication, or of the event
   * @param venue where it appeared in the end; empty if that is not known
   * @param identifiers by their keys, in the order of the file; an address stands under {@code url}
   */
  public record Facts(
      Kind kind,
      String title,
      List<String> authors,
      int year,
      String venue,
      Map<CandidateKey, String> identifiers) {
    /** Copies the collections. */
    public Facts {
      authors = List.copyOf(authors);
      identifiers = Map.copyOf(identifiers);
    }
  }

  /** What became of a candidate. */
  public sealed interface State {
    /** The word in the file. */
    String word();

    /** Nobody has decided yet. */
    record Waiting() implements State {
      @Override
      public String word() {
        return "waiting";
      }
    }

    /** It became a record. */
    record Accepted(RecordId record) implements State {
      @Override
      public String word() {
        return "accepted";
      }
    }

    /** It was read and left out. */
    record Rejected(String reason) implements State {
      @Override
      public String word() {
        return "rejected";
      }
    }
  }

  /** Where it stands: the file, and the column of each value in its line. */
  public record Line(String path, int number, Map<CandidateKey, Integer> columns) {
    /** Copies the map. */
    public Line {
      columns = Map.copyOf(columns);
    }

    /** The place of the value of a key, or the start of the line. */
    public Location at(CandidateKey key) {
      return new Location(number, columns.getOrDefault(key, 1));
    }
  }
}
