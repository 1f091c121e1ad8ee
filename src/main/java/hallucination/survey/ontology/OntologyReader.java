package hallucination.survey.ontology;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads the Turtle files of {@code ontology/}; what is wrong with them goes to the diagnostics. */
public final class OntologyReader {
  private final Diagnostics diagnostics;

  /** A reader that reports to the given diagnostics. */
  public OntologyReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads all that can be read; a file with a syntax error is left out and reported. */
  public Ontology read(SourceTree tree) {
    TurtleReader reader = new TurtleReader(diagnostics);
    List<TurtleFile> files = new ArrayList<>();
    Graph all = GraphMemFactory.createDefaultGraph();
    for (SourceFile file : tree.below("ontology")) {
      if (file.path().endsWith(".ttl")) {
        reader.read(file).ifPresent(files::add);
      }
    }
    files.forEach(file -> file.graph().find().forEach(all::add));
    Taxonomy taxonomy = new Taxonomy(new TaxonomyBuilder(all).schemes());
    SectionModel model = new RecordModelReader(files, diagnostics).read();
    new TaxonomyCheck(files, diagnostics).run();
    return new Ontology(files, taxonomy, model, artefacts(all));
  }

  private static Set<String> artefacts(Graph all) {
    return all
        .find(Node.ANY, RDF.type.asNode(), Vocab.ARTEFACT)
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .toList()
        .stream()
        .flatMap(node -> ConceptId.of(node.getURI()).stream())
        .map(ConceptId::slug)
        .collect(Collectors.toSet());
  }
}
