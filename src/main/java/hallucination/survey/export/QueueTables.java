package hallucination.survey.export;

import hallucination.survey.export.DataDictionary.Row;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.CandidateKey;
import hallucination.survey.papers.queue.QueueWriter;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.papers.readings.Reading.CodingError;
import hallucination.survey.papers.readings.Reading.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The queue and the second readings as tables; what is several stands with {@code |} between. */
final class QueueTables {
  private static final String QUEUE = "queue";
  private static final String COMPARISONS = "comparisons";
  private static final String ERRORS = "coding_errors";

  private QueueTables() {}

  static List<Table> of(KnowledgeBase base) {
    return List.of(
        queue(base.queue()),
        comparisons(base.readings()),
        errors(base.readings()),
        new Table(
            AgreementTable.NAME,
            AgreementTable.columns(),
            base.readings().isEmpty()
                ? List.of()
                : AgreementTable.rows(Agreement.of(base.readings(), base.ontology()), 4)));
  }

  /** All columns, for the dictionary. */
  static List<Row> columns() {
    List<Row> columns = new ArrayList<>(queue(List.of()).columns());
    columns.addAll(comparisons(List.of()).columns());
    columns.addAll(errors(List.of()).columns());
    columns.addAll(AgreementTable.columns());
    return columns;
  }

  private static Table queue(Collection<Candidate> queue) {
    List<CandidateKey> keys = List.of(CandidateKey.values());
    List<List<String>> rows = new ArrayList<>();
    for (Candidate candidate : queue) {
      Map<CandidateKey, List<String>> values = QueueWriter.values(candidate);
      rows.add(keys.stream().map(key -> cell(key, values.getOrDefault(key, List.of()))).toList());
    }
    return new Table(
        QUEUE,
        keys.stream()
            .map(key -> Row.column(QUEUE, key.word(), "Of a candidate: " + key.meaning() + "."))
            .toList(),
        rows);
  }

  private static Table comparisons(Collection<Reading> readings) {
    List<List<String>> rows = new ArrayList<>();
    for (Reading reading : readings) {
      for (Comparison comparison : reading.comparisons()) {
        rows.add(
            List.of(
                reading.id().value(),
                comparison.key().word(),
                joined(comparison.first()),
                joined(comparison.second()),
                joined(comparison.settled())));
      }
    }
    return table(
        COMPARISONS,
        rows,
        Row.column(COMPARISONS, "record", "Id of the record that was coded twice."),
        Row.column(COMPARISONS, "key", "Key of the record."),
        Row.column(COMPARISONS, "first", "Concepts of the first coding."),
        Row.column(COMPARISONS, "second", "Concepts of the second coding."),
        Row.column(COMPARISONS, "settled", "Concepts that stand in the record since."));
  }

  private static Table errors(Collection<Reading> readings) {
    List<List<String>> rows = new ArrayList<>();
    for (Reading reading : readings) {
      for (CodingError error : reading.errors()) {
        rows.add(List.of(reading.id().value(), error.key(), error.kind().word(), error.what()));
      }
    }
    return table(
        ERRORS,
        rows,
        Row.column(ERRORS, "record", "Id of the record in which the error stood."),
        Row.column(ERRORS, "key", "Key of the record."),
        Row.column(ERRORS, "kind", "Kind of the error."),
        Row.column(ERRORS, "what", "What was wrong and what stands there now."));
  }

  private static Table table(String name, List<List<String>> rows, Row... columns) {
    return new Table(name, Arrays.asList(columns), rows);
  }

  private static String cell(CandidateKey key, List<String> texts) {
    return texts.isEmpty() ? "" : Table.cell(key.word(), joined(texts));
  }

  private static String joined(Collection<String> texts) {
    return String.join("|", texts);
  }
}
