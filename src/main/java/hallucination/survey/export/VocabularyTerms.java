package hallucination.survey.export;

import static org.apache.jena.graph.Node.ANY;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.TurtleFile;
import hallucination.survey.ontology.Vocab;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The classes and properties that {@code ontology/schema.ttl} defines. */
final class VocabularyTerms {
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final Graph schema;

  VocabularyTerms(Ontology ontology) {
    this.schema =
        ontology.files().stream()
            .filter(file -> file.file().path().endsWith("/schema.ttl"))
            .map(TurtleFile::graph)
            .findFirst()
            .orElseGet(GraphMemFactory::empty);
  }

  /** The local names of the survey's own classes. */
  SortedSet<String> classes() {
    return named(OWL2.Class.asNode());
  }

  /** The survey's own properties, each with the type of its values. */
  List<JsonLdContext.Term> properties() {
    SortedSet<String> names = named(OWL2.ObjectProperty.asNode());
    names.addAll(named(OWL2.DatatypeProperty.asNode()));
    return names.stream()
        .map(name -> new JsonLdContext.Term(name, Vocab.HS + name, type(Vocab.hs(name)), false))
        .toList();
  }

  private SortedSet<String> named(Node type) {
    SortedSet<String> names = new TreeSet<>();
    schema
        .find(ANY, RDF.type.asNode(), type)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(Vocab.HS))
        .forEach(node -> names.add(node.getURI().substring(Vocab.HS.length())));
    return names;
  }

  private @Nullable String type(Node property) {
    if (schema.contains(property, RDF.type.asNode(), OWL2.ObjectProperty.asNode())) {
      return "@id";
    }
    return schema
        .find(property, RDFS.range.asNode(), ANY)
        .mapWith(t -> t.getObject().getURI())
        .filterKeep(iri -> iri.startsWith(XSD) && !iri.equals(XSD + "string"))
        .nextOptional()
        .orElse(null);
  }
}
