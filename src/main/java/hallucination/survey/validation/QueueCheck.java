package hallucination.survey.validation;

import hallucination.survey.papers.RecordOutline;
import hallucination.survey.papers.RecordOutline.Identity;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.Candidate.State;
import hallucination.survey.papers.queue.CandidateKey;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.Rule;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the candidates of the queue against the records and against each other. */
public final class QueueCheck {
  private final Set<String> ids;
  private final Year now;
  private final Diagnostics diagnostics;
  private final Map<Identity, RecordOutline> coded = new HashMap<>();
  private final Map<String, List<RecordOutline>> codedTitles = new HashMap<>();
  private final Map<Identity, Candidate> seen = new HashMap<>();
  private final Map<String, List<Candidate>> seenTitles = new HashMap<>();
  private final Map<String, Candidate> seenIds = new HashMap<>();
  private final Map<String, Candidate> seenRecords = new HashMap<>();

  /**
   * A check against the records of a survey.
   *
   * @param ids of all records
   * @param now no candidate may be of a later year
   */
  public QueueCheck(
      Collection<RecordOutline> records, Set<String> ids, Year now, Diagnostics diagnostics) {
    this.ids = ids;
    this.now = now;
    this.diagnostics = diagnostics;
    for (RecordOutline record : records) {
      record.identities().forEach(identity -> coded.put(identity, record));
      codedTitles.computeIfAbsent(record.title(), t -> new ArrayList<>()).add(record);
    }
  }

  /** Checks candidates, all of the queue at once; of two that clash the later one is told. */
  public void run(Collection<Candidate> candidates) {
    candidates.forEach(this::check);
  }

  private void check(Candidate candidate) {
    RecordOutline own = candidate.outline();
    year(candidate);
    state(candidate, own);
    first(candidate, own)
        .ifPresent(
            other ->
                report(
                    CollectionRule.DUPLICATE_CANDIDATE,
                    candidate,
                    CandidateKey.TITLE,
                    "the same work stands in %s, line %d, as '%s'"
                        .formatted(other.line().path(), other.line().number(), other.id())));
    own.identities().forEach(identity -> seen.putIfAbsent(identity, candidate));
    seenTitles.computeIfAbsent(own.title(), t -> new ArrayList<>()).add(candidate);
    once(candidate, CandidateKey.ID, seenIds.putIfAbsent(own.id(), candidate), own.id());
  }

  private void year(Candidate candidate) {
    int year = candidate.facts().year();
    if (year > now.getValue()) {
      report(ContentRule.FUTURE_YEAR, candidate, CandidateKey.YEAR, year + " lies in the future");
    }
  }

  private void state(Candidate candidate, RecordOutline own) {
    String named = candidate.state() instanceof State.Accepted a ? a.record().value() : "";
    if (!named.isEmpty() && !ids.contains(named)) {
      diagnostics.add(
          CollectionRule.UNKNOWN_RECORD.at(
              candidate.line().path(),
              candidate.line().at(CandidateKey.RECORD),
              "'record' names no record: '%s'".formatted(named),
              Nearest.hint(named, ids, CollectionRule.UNKNOWN_RECORD.cure())));
    } else if (!named.isEmpty()) {
      once(candidate, CandidateKey.RECORD, seenRecords.putIfAbsent(named, candidate), named);
    }
    record(own)
        .filter(record -> !record.id().equals(named))
        .ifPresent(
            record ->
                report(
                    CollectionRule.CODED_CANDIDATE,
                    candidate,
                    named.isEmpty() ? CandidateKey.STATE : CandidateKey.RECORD,
                    "the work is coded in " + record.path()));
  }

  /** The record of the same work: one identifier in common, or title and author. */
  private Optional<RecordOutline> record(RecordOutline own) {
    return own.identities().stream()
        .flatMap(identity -> Optional.ofNullable(coded.get(identity)).stream())
        .findFirst()
        .or(
            () ->
                codedTitles.getOrDefault(own.title(), List.of()).stream()
                    .filter(record -> sameAuthors(own, record))
                    .findFirst());
  }

  /** The first candidate before this one that is of the same work. */
  private Optional<Candidate> first(Candidate candidate, RecordOutline own) {
    return own.identities().stream()
        .flatMap(identity -> Optional.ofNullable(seen.get(identity)).stream())
        .findFirst()
        .or(
            () ->
                seenTitles.getOrDefault(own.title(), List.of()).stream()
                    .filter(other -> sameAuthors(own, other.outline()))
                    .findFirst())
        .filter(other -> !other.equals(candidate));
  }

  /** Where one side names no authors, the title alone decides. */
  private static boolean sameAuthors(RecordOutline one, RecordOutline other) {
    return one.families().isEmpty()
        || other.families().isEmpty()
        || !Collections.disjoint(one.families(), other.families());
  }

  private void once(Candidate candidate, CandidateKey key, @Nullable Candidate other, String name) {
    if (other != null) {
      report(
          CollectionRule.DUPLICATE_CANDIDATE,
          candidate,
          key,
          "'%s' stands in %s, line %d, too"
              .formatted(name, other.line().path(), other.line().number()));
    }
  }

  private void report(Rule rule, Candidate candidate, CandidateKey key, String message) {
    diagnostics.add(rule.at(candidate.line().path(), candidate.line().at(key), message));
  }
}
