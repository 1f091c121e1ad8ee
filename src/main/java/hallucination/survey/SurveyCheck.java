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
import java.util.stream.Stream;

/**
 * Finds all that is wrong with a survey, or with some of its records. It builds no merged graph, so
 * that a check stays quick however many records there are.
 */
final class SurveyCheck {
  private final SourceTree tree;
  private final Clock clock;
  private final Diagnostics diagnostics = new Diagnostics();

  /** What a check found, and how many records it looked at. */
  record Result(List<Diagnostic> diagnostics, int records) {}

  private record Read(SourceFile file, Optional<Checked> checked, Diagnostics own) {}

  SurveyCheck(SourceTree tree, Clock clock) {
    this.tree = tree;
    this.clock = clock;
  }

  /** Checks everything. */
  Result all() {
    diagnostics.addAll(tree.unreadable().sorted());
    tree.below("papers").forEach(file -> RecordFiles.stray(file).ifPresent(diagnostics::add));
    Ontology ontology = new OntologyReader(diagnostics).read(tree);
    new GraphBuilder(diagnostics).build(tree, ontology, List.of());
    List<SourceFile> files = RecordFiles.in(tree);
    List<Read> reads = read(ontology, files);
    List<RecordOutline> outlines =
        reads.stream()
            .map(
                read ->
                    read.checked()
                        .map(c -> RecordOutline.of(c.record()))
                        .orElseGet(() -> OutlineScan.of(read.file())))
            .toList();
    validate(ontology, reads, outlines);
    diagnostics.addAll(new CanonicalForms(tree, ontology).differences());
    return result(files.size());
  }

  /** Checks some files of {@code papers/}; the others are only looked at for duplicates. */
  Result only(Collection<SourceFile> files) {
    Diagnostics ofOntology = new Diagnostics();
    Ontology ontology = new OntologyReader(ofOntology).read(tree);
    ofOntology.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(diagnostics::add);
    files.forEach(file -> RecordFiles.stray(file).ifPresent(diagnostics::add));
    List<Read> reads = read(ontology, files.stream().filter(RecordFiles::isRecord).toList());
    Set<String> own = reads.stream().map(read -> read.file().path()).collect(Collectors.toSet());
    Stream<RecordOutline> others =
        RecordFiles.in(tree).parallelStream()
            .filter(file -> !own.contains(file.path()))
            .map(OutlineScan::of);
    Stream<RecordOutline> mine =
        reads.stream().flatMap(r -> r.checked().stream()).map(c -> RecordOutline.of(c.record()));
    validate(ontology, reads, Stream.concat(mine, others.toList().stream()).toList());
    return result(reads.size());
  }

  private static List<Read> read(Ontology ontology, Collection<SourceFile> files) {
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

  private void validate(Ontology ontology, List<Read> reads, List<RecordOutline> outlines) {
    Set<String> ids = new HashSet<>();
    RecordFiles.in(tree).forEach(file -> ids.add(file.stem()));
    new Validator(ontology, Year.now(clock), diagnostics)
        .run(reads.stream().flatMap(read -> read.checked().stream()).toList(), outlines, ids);
    reads.forEach(read -> diagnostics.addAll(told(read.own())));
  }

  /** The form of a file matters once nothing else is wrong with it. */
  private static List<Diagnostic> told(Diagnostics own) {
    List<Diagnostic> all = new ArrayList<>(own.sorted());
    if (own.hasErrors()) {
      all.removeIf(finding -> finding.rule().equals(RecordRule.NOT_CANONICAL.id()));
    }
    return all;
  }

  private Result result(int records) {
    return new Result(diagnostics.sorted(), records);
  }
}
