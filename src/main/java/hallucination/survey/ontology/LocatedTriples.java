package hallucination.survey.ontology;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The triples of all ontology files together, each still with its file. */
final class LocatedTriples {
  private final List<TurtleFile> files;

  /** A triple and the file that holds it. */
  record Located(TurtleFile file, Triple triple) {
    Node subject() {
      return triple.getSubject();
    }

    Node object() {
      return triple.getObject();
    }

    /** Orders triples as they stand in the files. */
    static final Comparator<Located> ORDER =
        Comparator.comparing((Located l) -> l.file().file().path())
            .thenComparing(l -> l.file().locate(l.triple()))
            .thenComparing(l -> l.triple().toString());
  }

  LocatedTriples(List<TurtleFile> files) {
    this.files = files;
  }

  /** The triples with this subject and property, as they stand in the files. */
  List<Located> of(Node subject, Resource property) {
    return find(subject, property.asNode(), ANY);
  }

  /** The first of them. */
  Optional<Located> one(Node subject, Resource property) {
    return of(subject, property).stream().findFirst();
  }

  /** All triples with this property. */
  List<Located> with(Resource property) {
    return find(ANY, property.asNode(), ANY);
  }

  /** Where each of the survey's own concepts is declared; a stub of another work is not one. */
  List<Located> concepts() {
    return find(ANY, RDF.type.asNode(), SKOS.Concept.asNode()).stream()
        .filter(l -> name(l.subject()).isPresent())
        .toList();
  }

  /** Whether a node is declared a concept. */
  boolean isConcept(Node node) {
    return files.stream()
        .anyMatch(f -> f.graph().contains(node, RDF.type.asNode(), SKOS.Concept.asNode()));
  }

  /** The scheme and slug of a concept of ours. */
  static Optional<ConceptId> name(Node node) {
    return node.isURI()
        ? ConceptId.of(node.getURI()).filter(id -> !id.scheme().equals("ext"))
        : Optional.empty();
  }

  /** How a node is named in a message. */
  static String shown(Node node) {
    return name(node)
        .map(ConceptId::toString)
        .orElseGet(
            () ->
                node.isURI() && node.getURI().startsWith(Vocab.BASE)
                    ? node.getURI().substring(Vocab.BASE.length())
                    : node.toString());
  }

  private List<Located> find(Node subject, Node property, Node object) {
    List<Located> found = new ArrayList<>();
    for (TurtleFile file : files) {
      file.graph().find(subject, property, object).forEach(t -> found.add(new Located(file, t)));
    }
    found.sort(Located.ORDER);
    return found;
  }

  Stream<TurtleFile> files() {
    return files.stream();
  }
}
