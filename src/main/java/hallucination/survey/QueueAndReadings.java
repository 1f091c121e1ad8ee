package hallucination.survey;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.RecordFiles;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.RecordOutline;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.QueueReader;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.papers.readings.ReadingReader;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import hallucination.survey.validation.QueueCheck;
import hallucination.survey.validation.ReadingCheck;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what lies beside the records, and checks it against them. */
final class QueueAndReadings {
  private final Ontology ontology;
  private final boolean withForm;
  private final Diagnostics diagnostics;

  private record Found<T>(T value, Diagnostics diagnostics) {}

  /**
   * A reader of both.
   *
   * @param withForm whether to report too where the form of a file could be better
   */
  QueueAndReadings(Ontology ontology, boolean withForm, Diagnostics diagnostics) {
    this.ontology = ontology;
    this.withForm = withForm;
    this.diagnostics = diagnostics;
  }

  /** All candidates, checked against the records and against each other. */
  List<Candidate> queue(
      SourceTree tree, Collection<RecordOutline> records, Set<String> ids, Year now) {
    List<Candidate> candidates =
        read(RecordFiles.queue(tree), this::candidates).stream().flatMap(List::stream).toList();
    new QueueCheck(records, ids, now, diagnostics).run(candidates);
    return candidates;
  }

  private List<Candidate> candidates(SourceFile file, Diagnostics own) {
    return withForm ? QueueReader.readWithForm(file, own) : QueueReader.read(file, own);
  }

  /** Readings, checked against those of the records that are at hand. */
  List<Reading> readings(
      Collection<SourceFile> files, Collection<SurveyRecord> records, Set<String> ids) {
    List<Reading> readings = read(files, this::reading).stream().flatMap(Optional::stream).toList();
    Map<RecordId, SurveyRecord> byId =
        records.stream()
            .collect(Collectors.toMap(SurveyRecord::id, Function.identity(), (a, b) -> a));
    ReadingCheck check = new ReadingCheck(byId, ids, diagnostics);
    readings.forEach(check::check);
    return readings;
  }

  private Optional<Reading> reading(SourceFile file, Diagnostics own) {
    return withForm
        ? ReadingReader.readWithForm(file, ontology, own)
        : ReadingReader.read(file, ontology, own);
  }

  /** Reads one kind of file. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(SourceFile file, Diagnostics own);
  }

  private <T> List<T> read(Collection<SourceFile> files, Reader<T> reader) {
    List<Found<T>> found =
        files.parallelStream()
            .map(
                file -> {
                  Diagnostics own = new Diagnostics();
                  return new Found<>(reader.read(file, own), own);
                })
            .toList();
    List<T> values = new ArrayList<>();
    for (Found<T> one : found) {
      diagnostics.addAll(one.diagnostics().sorted());
      values.add(one.value());
    }
    return values;
  }
}
