package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import java.util.Comparator;
import java.util.List;

/**
 * A record as it stands in lists.
 *
 * @param by the authors as one line; for an incident, who used the system
 * @param coded the last day on which it was coded, empty if none is given
 */
public record RecordEntry(
    RecordId id, Kind kind, String title, String by, Issue issue, Catching catching, String coded) {

  /** Whether a record is of a work or of an event. */
  public enum Kind {
    PAPER,
    INCIDENT
  }

  /** When and where it appeared. */
  public record Issue(int year, String venue) {}

  /** Who catches, and how near to real use the evidence is. */
  public record Catching(List<ConceptId> catchers, Strength strength) {
    /** Copies the list. */
    public Catching {
      catchers = List.copyOf(catchers);
    }
  }

  /** Newest first, then by id. */
  public static final Comparator<RecordEntry> NEWEST_FIRST =
      Comparator.comparingInt(RecordEntry::year).reversed().thenComparing(RecordEntry::id);

  /** Year of first publication, or of the event. */
  public int year() {
    return issue.year();
  }

  /** Whether it is a record of an event. */
  public boolean isIncident() {
    return kind == Kind.INCIDENT;
  }
}
