package hallucination.survey;

import hallucination.survey.graph.GraphBuilder;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.graph.LocatedGraph;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.papers.RecordFiles;
import hallucination.survey.papers.RecordOutline;
import hallucination.survey.papers.RecordReader;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import hallucination.survey.validation.Checked;
import hallucination.survey.validation.Validator;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * States the order of the steps: read the ontology, read the records, build the graph, validate.
 */
public final class KnowledgeBaseLoader {
  private KnowledgeBaseLoader() {}

  /**
   * A knowledge base as far as it could be built, and all that is wrong with it.
   *
   * @param sound whether no finding is an error, so that it may be published
   */
  public record Loaded(KnowledgeBase knowledgeBase, List<Diagnostic> diagnostics, boolean sound) {}

  private record Read(Optional<SurveyRecord> record, Diagnostics diagnostics) {}

  /** Loads and validates the whole survey. */
  public static Loaded load(SourceTree tree) {
    return load(tree, Clock.systemUTC());
  }

  /** Loads and validates the whole survey as it is judged at a given time. */
  public static Loaded load(SourceTree tree, Clock clock) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(tree.unreadable().sorted());
    tree.below("papers").forEach(f -> RecordFiles.stray(f).ifPresent(diagnostics::add));
    Ontology ontology = new OntologyReader(diagnostics).read(tree);
    List<Read> all =
        RecordFiles.in(tree).parallelStream().map(file -> read(ontology, file)).toList();
    List<Read> good = all.stream().filter(read -> read.record().isPresent()).toList();
    List<SurveyRecord> records = good.stream().map(read -> read.record().orElseThrow()).toList();
    List<RecordOutline> outlines = records.stream().map(RecordOutline::of).toList();
    Set<String> ids =
        records.stream().map(record -> record.id().value()).collect(Collectors.toSet());
    QueueAndReadings beside = new QueueAndReadings(ontology, false, diagnostics);
    List<Candidate> queue = beside.queue(tree, outlines, ids, Year.now(clock));
    List<Reading> readings = beside.readings(RecordFiles.readings(tree), records, ids);
    KnowledgeBase knowledgeBase =
        new GraphBuilder(diagnostics).build(tree, ontology, records, queue, readings);
    List<Checked> checked = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      LocatedGraph graph = knowledgeBase.recordGraphs().get(i);
      checked.add(new Checked(records.get(i), graph, good.get(i).diagnostics()));
    }
    new Validator(ontology, Year.now(clock), diagnostics).run(checked, outlines, ids);
    all.forEach(read -> diagnostics.addAll(read.diagnostics().sorted()));
    return new Loaded(knowledgeBase, diagnostics.sorted(), !diagnostics.hasErrors());
  }

  private static Read read(Ontology ontology, SourceFile file) {
    Diagnostics own = new Diagnostics();
    return new Read(new RecordReader(ontology, own).read(file), own);
  }
}
