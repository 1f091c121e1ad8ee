package hallucination.survey.ontology;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/**
 * All that {@code ontology/} says: its files with their triples, the taxonomy, and what a record
 * may hold.
 */
public record Ontology(List<TurtleFile> files, Taxonomy taxonomy, SectionModel recordModel) {
  private static final String SHAPES = "ontology/shapes.ttl";
  private static final String ARTEFACTS = "ontology/artefacts.ttl";

  /** Copies the list. */
  public Ontology {
    files = List.copyOf(files);
  }

  /** The graph of the SHACL shapes; empty if their file is missing. */
  public Graph shapes() {
    return graphOf(SHAPES);
  }

  /** The slugs of the named artefacts. */
  public Set<String> artefacts() {
    Set<String> slugs = new TreeSet<>();
    graphOf(ARTEFACTS)
        .find(Node.ANY, RDF.type.asNode(), Vocab.ARTEFACT)
        .forEach(t -> ConceptId.of(t.getSubject().getURI()).ifPresent(id -> slugs.add(id.slug())));
    return Collections.unmodifiableSet(slugs);
  }

  /** The prefixes of all files together, one prefix for one namespace. */
  public PrefixMapping prefixes() {
    PrefixMapping all = PrefixMapping.Factory.create();
    files.forEach(file -> all.setNsPrefixes(file.prefixes()));
    return all;
  }

  private Graph graphOf(String path) {
    return files.stream()
        .filter(file -> file.file().path().equals(path))
        .map(TurtleFile::graph)
        .findFirst()
        .orElseGet(GraphMemFactory::empty);
  }
}
