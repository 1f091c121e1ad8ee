package hallucination.survey.graph;

import hallucination.survey.graph.compact.CompactDataset;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.readings.Reading;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;

/**
 * All that a survey says at one moment: its ontology, its records, and both as one RDF dataset.
 * Immutable, and safe to read from many threads.
 */
public final class KnowledgeBase {
  private final Ontology ontology;
  private final SortedMap<RecordId, SurveyRecord> records;
  private final List<LocatedGraph> recordGraphs;
  private final CompactDataset dataset;
  private final List<NamedQuery> questions;
  private final List<Candidate> queue;
  private final List<Reading> readings;

  KnowledgeBase(
      Ontology ontology,
      List<SurveyRecord> records,
      List<LocatedGraph> recordGraphs,
      CompactDataset dataset,
      List<NamedQuery> questions,
      List<Candidate> queue,
      List<Reading> readings) {
    this.ontology = ontology;
    SortedMap<RecordId, SurveyRecord> byId = new TreeMap<>();
    records.forEach(record -> byId.put(record.id(), record));
    this.records = Collections.unmodifiableSortedMap(byId);
    this.recordGraphs = List.copyOf(recordGraphs);
    this.dataset = dataset;
    this.questions = List.copyOf(questions);
    this.queue = List.copyOf(queue);
    this.readings = List.copyOf(readings);
  }

  /** The ontology. */
  public Ontology ontology() {
    return ontology;
  }

  /** All records, sorted by id. */
  public SortedMap<RecordId, SurveyRecord> records() {
    return records;
  }

  /** The triples of each record with their places. */
  public List<LocatedGraph> recordGraphs() {
    return recordGraphs;
  }

  /** The dataset; its default graph holds all named graphs merged. Not to be changed. */
  public CompactDataset dataset() {
    return dataset;
  }

  /** The merged graph. Not to be changed. */
  public Graph graph() {
    return dataset.getDefaultGraph();
  }

  /** The named queries of {@code ontology/queries}, sorted by name. */
  public List<NamedQuery> questions() {
    return questions;
  }

  /** What is known and may become a record, and what became of it; by year, then by id. */
  public List<Candidate> queue() {
    return queue;
  }

  /** The second readings, sorted by the id of the record. */
  public List<Reading> readings() {
    return readings;
  }
}
