package hallucination.survey;

import hallucination.survey.graph.GraphBuilder;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.papers.OutlineScan;
import hallucination.survey.papers.RecordFiles;
import hallucination.survey.papers.RecordOutline;
import hallucination.survey.papers.RecordReader;
import hallucination.survey.papers.RecordRule;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Severity;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import hallucination.survey.validation.Checked;
import hallucination.survey.validation.Validator;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds all that is wrong with a survey, or with some of its records. It builds no merged graph, so
 * that a check stays quick however many records there are.
 */
final class SurveyCheck {
  private final SourceTree tree;
  private final Ontology ontology;
  private final Diagnostics ofOntology;
  private final Clock clock;
  private final Diagnostics diagnostics = new Diagnostics();

  /** What a check found, and how many records it looked at. */
  record Result(List<Diagnostic> diagnostics, int records) {}

  private record Read(SourceFile file, Optional<Checked> checked, Diagnostics own) {}

  /**
   * A check of a tree whose ontology has been read.
   *
   * @param ofOntology what was found while it was read
   */
  SurveyCheck(SourceTree tree, Ontology ontology, Diagnostics ofOntology, Clock clock) {
    this.tree = tree;
    this.ontology = ontology;
    this.ofOntology = ofOntology;
    this.clock = clock;
  }

  /** A check of a tree. */
  static SurveyCheck of(SourceTree tree, Clock clock) {
    Diagnostics ofOntology = new Diagnostics();
    return new SurveyCheck(tree, new OntologyReader(ofOntology).read(tree), ofOntology, clock);
  }

  /** The ontology that the records are checked against. */
  Ontology ontology() {
    return ontology;
  }

  /** Checks everything. */
  Result all() {
    diagnostics.addAll(ofOntology.sorted());
    new GraphBuilder(diagnostics).checkQueries(tree);
    diagnostics.addAll(new CanonicalForms(tree, ontology).differences());
    return papers();
  }

  /** Checks all of {@code papers/}. */
  Result papers() {
    diagnostics.addAll(tree.unreadable().sorted());
    tree.below("papers").forEach(file -> RecordFiles.stray(file).ifPresent(diagnostics::add));
    List<Read> reads = read(RecordFiles.in(tree));
    List<RecordOutline> outlines = reads.stream().map(SurveyCheck::outline).toList();
    validate(reads, outlines);
    QueueAndReadings beside = new QueueAndReadings(ontology, true, diagnostics);
    beside.queue(tree, outlines, ids(), Year.now(clock));
    beside.readings(RecordFiles.readings(tree), records(reads), ids());
    return result(reads.size());
  }

  /**
   * Checks some files of {@code papers/}, and the readings of records among them; the others are
   * only looked at for duplicates.
   */
  Result only(Collection<SourceFile> files) {
    ofOntology.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(diagnostics::add);
    files.forEach(file -> RecordFiles.stray(file).ifPresent(diagnostics::add));
    List<Read> reads = read(files.stream().filter(RecordFiles::isRecord).toList());
    Set<String> own = reads.stream().map(read -> read.file().path()).collect(Collectors.toSet());
    List<RecordOutline> outlines =
        new ArrayList<>(
            RecordFiles.in(tree).parallelStream()
                .filter(file -> !own.contains(file.path()))
                .map(OutlineScan::of)
                .toList());
    reads.forEach(read -> outlines.add(outline(read)));
    validate(reads, outlines);
    beside(files, reads, outlines);
    return result(reads.size());
  }

  private void beside(
      Collection<SourceFile> files, List<Read> reads, List<RecordOutline> outlines) {
    if (files.stream().anyMatch(RecordFiles::isQueue)) {
      Diagnostics found = new Diagnostics();
      new QueueAndReadings(ontology, true, found).queue(tree, outlines, ids(), Year.now(clock));
      Set<String> named = files.stream().map(SourceFile::path).collect(Collectors.toSet());
      found.sorted().stream()
          .filter(finding -> named.contains(finding.file()))
          .forEach(diagnostics::add);
    }
    Set<SourceFile> readings = new LinkedHashSet<>();
    Map<String, SurveyRecord> records = new TreeMap<>();
    records(reads).forEach(record -> records.put(record.id().value(), record));
    files.stream()
        .filter(RecordFiles::isReading)
        .forEach(
            file -> {
              readings.add(file);
              record(file.stem()).ifPresent(read -> records.putIfAbsent(file.stem(), read));
            });
    records.keySet().stream()
        .flatMap(id -> tree.file("papers/readings/" + id + ".yaml").stream())
        .forEach(readings::add);
    new QueueAndReadings(ontology, true, diagnostics).readings(readings, records.values(), ids());
  }

  /** A record that is only looked at. */
  private Optional<SurveyRecord> record(String id) {
    return RecordFiles.in(tree).stream()
        .filter(file -> file.stem().equals(id))
        .findFirst()
        .flatMap(file -> new RecordReader(ontology, new Diagnostics()).read(file));
  }

  private static List<SurveyRecord> records(List<Read> reads) {
    return reads.stream().flatMap(read -> read.checked().stream()).map(Checked::record).toList();
  }

  private Set<String> ids() {
    return RecordFiles.in(tree).stream().map(SourceFile::stem).collect(Collectors.toSet());
  }

  private static RecordOutline outline(Read read) {
    return read.checked()
        .map(checked -> RecordOutline.of(checked.record()))
        .orElseGet(() -> OutlineScan.of(read.file()));
  }

  private List<Read> read(Collection<SourceFile> files) {
    return files.parallelStream()
        .map(
            file -> {
              Diagnostics own = new Diagnostics();
              Optional<SurveyRecord> record = new RecordReader(ontology, own).readWithForm(file);
              return new Read(
                  file, record.map(r -> new Checked(r, GraphBuilder.located(r), own)), own);
            })
        .toList();
  }

  private void validate(List<Read> reads, List<RecordOutline> outlines) {
    new Validator(ontology, Year.now(clock), diagnostics)
        .run(reads.stream().flatMap(read -> read.checked().stream()).toList(), outlines, ids());
    reads.forEach(read -> diagnostics.addAll(told(read.own())));
  }

  /** The form of a file matters once nothing else is wrong with it. */
  private static List<Diagnostic> told(Diagnostics own) {
    List<Diagnostic> all = new ArrayList<>(own.sorted());
    boolean willBeWritten =
        all.stream().anyMatch(f -> f.rule().equals(RecordRule.IDENTIFIER_SPELLING.id()));
    if (own.hasErrors() || willBeWritten) {
      all.removeIf(finding -> finding.rule().equals(RecordRule.NOT_CANONICAL.id()));
    }
    return all;
  }

  private Result result(int records) {
    return new Result(diagnostics.sorted(), records);
  }
}
