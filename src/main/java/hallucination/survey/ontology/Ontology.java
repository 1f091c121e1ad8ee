package hallucination.survey.ontology;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * All that {@code ontology/} says: its files with their triples, the taxonomy, and what a record
 * may hold.
 *
 * @param artefacts slugs of the named artefacts
 */
public record Ontology(
    List<TurtleFile> files, Taxonomy taxonomy, SectionModel recordModel, Set<String> artefacts) {
  private static final String SHAPES = "ontology/shapes.ttl";

  /** Copies the lists. */
  public Ontology {
    files = List.copyOf(files);
    artefacts = Collections.unmodifiableSet(new TreeSet<>(artefacts));
  }

  /** The graph of the SHACL shapes; empty if their file is missing. */
  public Graph shapes() {
    return files.stream()
        .filter(file -> file.file().path().equals(SHAPES))
        .map(TurtleFile::graph)
        .findFirst()
        .orElseGet(GraphMemFactory::empty);
  }

  /** The prefixes of all files together, one prefix for one namespace. */
  public PrefixMapping prefixes() {
    PrefixMapping all = PrefixMapping.Factory.create();
    files.forEach(file -> all.setNsPrefixes(file.prefixes()));
    return all;
  }
}
