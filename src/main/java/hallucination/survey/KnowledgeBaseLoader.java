package hallucination.survey;

import hallucination.survey.graph.GraphBuilder;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.papers.RecordReader;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import hallucination.survey.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

  /** Loads and validates the whole survey. */
  public static Loaded load(SourceTree tree) {
    return load(tree, tree.below("papers"));
  }

  /** Loads and validates the ontology with only the given files of {@code papers/}. */
  public static Loaded load(SourceTree tree, Collection<SourceFile> papers) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(tree.unreadable().sorted());
    Ontology ontology = new OntologyReader(diagnostics).read(tree);
    List<SurveyRecord> records = read(ontology, papers, diagnostics);
    KnowledgeBase knowledgeBase = new GraphBuilder(diagnostics).build(tree, ontology, records);
    new Validator(knowledgeBase, diagnostics).run();
    return new Loaded(knowledgeBase, diagnostics.sorted(), !diagnostics.hasErrors());
  }

  private static List<SurveyRecord> read(
      Ontology ontology, Collection<SourceFile> papers, Diagnostics diagnostics) {
    record Read(Optional<SurveyRecord> record, Diagnostics diagnostics) {}
    List<Read> all =
        papers.parallelStream()
            .filter(file -> file.path().endsWith(".yaml"))
            .map(
                file -> {
                  Diagnostics own = new Diagnostics();
                  return new Read(new RecordReader(ontology, own).read(file), own);
                })
            .toList();
    all.forEach(read -> diagnostics.addAll(read.diagnostics().sorted()));
    return all.stream().flatMap(read -> read.record().stream()).toList();
  }
}
