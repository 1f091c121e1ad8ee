package hallucination.survey.papers.queue;

import hallucination.survey.papers.queue.Candidate.State;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the canonical form of a file of the queue: a line for each candidate, sorted by id, its
 * keys in one order, so that a change of one candidate is a change of one line.
 */
public final class QueueWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private QueueWriter() {}

  /** The file that holds these candidates. */
  static String write(Collection<Candidate> candidates) {
    return candidates.stream()
        .sorted(Comparator.comparing(Candidate::id))
        .map(candidate -> line(candidate) + "\n")
        .collect(Collectors.joining());
  }

  /** One candidate as a line, without its end. */
  public static String line(Candidate candidate) {
    return values(candidate).entrySet().stream()
        .map(e -> "\"%s\": %s".formatted(e.getKey().word(), value(e.getKey(), e.getValue())))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** What stands under each key, in the order of the keys; what is not known has no key. */
  public static Map<CandidateKey, List<String>> values(Candidate candidate) {
    Map<CandidateKey, List<String>> values = new EnumMap<>(CandidateKey.class);
    values.put(CandidateKey.ID, List.of(candidate.id().value()));
    values.put(CandidateKey.KIND, List.of(candidate.facts().kind().word()));
    values.put(CandidateKey.TITLE, List.of(candidate.facts().title()));
    values.put(CandidateKey.AUTHORS, candidate.facts().authors());
    values.put(CandidateKey.YEAR, List.of(Integer.toString(candidate.facts().year())));
    values.put(CandidateKey.VENUE, List.of(candidate.facts().venue()));
    candidate.facts().identifiers().forEach((key, text) -> values.put(key, List.of(text)));
    values.put(CandidateKey.LISTS, candidate.lists());
    values.put(CandidateKey.ADDED, List.of(candidate.added().toString()));
    values.put(CandidateKey.STATE, List.of(candidate.state().word()));
    switch (candidate.state()) {
      case State.Waiting waiting -> {}
      case State.Accepted accepted ->
          values.put(CandidateKey.RECORD, List.of(accepted.record().value()));
      case State.Rejected rejected -> values.put(CandidateKey.REASON, List.of(rejected.reason()));
    }
    values.values().removeIf(texts -> texts.isEmpty() || texts.equals(List.of("")));
    return values;
  }

  private static String value(CandidateKey key, List<String> texts) {
    if (key.many()) {
      return texts.stream()
          .map(JSON::writeValueAsString)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return key == CandidateKey.YEAR ? texts.getFirst() : JSON.writeValueAsString(texts.getFirst());
  }
}
