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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    validate(reads, reads.stream().map(SurveyCheck::outline).toList());
    return result(reads.size());
  }

  /** Checks some files of {@code papers/}; the others are only looked at for duplicates. */
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
    return result(reads.size());
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
    Set<String> ids = new HashSet<>();
    RecordFiles.in(tree).forEach(file -> ids.add(file.stem()));
    new Validator(ontology, Year.now(clock), diagnostics)
        .run(reads.stream().flatMap(read -> read.checked().stream()).toList(), outlines, ids);
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
