package hallucination.survey.ontology;

import static org.apache.jena.graph.Node.ANY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Makes schemes and concepts from the triples of the ontology. */
final class TaxonomyBuilder {
  private static final Node ORDER = Vocab.hs("order");
  private static final Node VALUE_LIST = Vocab.hs("valueList");

  private final Graph graph;

  TaxonomyBuilder(Graph graph) {
    this.graph = graph;
  }

  List<ConceptScheme> schemes() {
    List<ConceptScheme> schemes = new ArrayList<>();
    graph
        .find(ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
        .mapWith(Triple::getSubject)
        .filterKeep(scheme -> graph.contains(scheme, VALUE_LIST, ANY) && isOurs(scheme))
        .forEach(scheme -> schemes.add(scheme(scheme)));
    return schemes;
  }

  private static boolean isOurs(Node scheme) {
    return scheme.isURI()
        && scheme.getURI().startsWith(Vocab.BASE)
        && scheme.getURI().endsWith("/")
        && scheme.getURI().length() > Vocab.BASE.length();
  }

  private ConceptScheme scheme(Node scheme) {
    String iri = scheme.getURI();
    String key = iri.substring(Vocab.BASE.length(), iri.length() - 1);
    boolean valueList = text(scheme, VALUE_LIST).filter("true"::equals).isPresent();
    List<Node> members =
        graph
            .find(ANY, SKOS.inScheme.asNode(), scheme)
            .mapWith(Triple::getSubject)
            .filterKeep(Node::isURI)
            .toList();
    members.sort(Comparator.comparing(this::order).thenComparing(Node::getURI));
    SequencedMap<String, Concept> concepts = new LinkedHashMap<>();
    for (Node member : members) {
      ConceptId.of(member.getURI())
          .filter(id -> id.scheme().equals(key))
          .ifPresent(id -> concepts.put(id.slug(), concept(id, member)));
    }
    return new ConceptScheme(
        key, text(scheme, SKOS.prefLabel.asNode()).orElse(key), valueList, concepts);
  }

  private Concept concept(ConceptId id, Node node) {
    List<String> altLabels =
        graph
            .find(node, SKOS.altLabel.asNode(), ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isLiteral)
            .mapWith(Node::getLiteralLexicalForm)
            .toList();
    altLabels.sort(null);
    return new Concept(
        id,
        text(node, SKOS.prefLabel.asNode()).orElse(id.slug()),
        altLabels,
        named(node, SKOS.broader.asNode()).map(ConceptId::slug).orElse(null),
        text(node, OWL2.deprecated.asNode()).filter("true"::equals).isPresent(),
        named(node, DCTerms.isReplacedBy.asNode()).orElse(null));
  }

  private Optional<ConceptId> named(Node subject, Node property) {
    return graph
        .find(subject, property, ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .nextOptional()
        .flatMap(node -> ConceptId.of(node.getURI()));
  }

  private Optional<String> text(Node subject, Node property) {
    return graph
        .find(subject, property, ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .nextOptional()
        .map(Node::getLiteralLexicalForm);
  }

  private BigDecimal order(Node node) {
    return text(node, ORDER)
        .filter(text -> text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?"))
        .map(BigDecimal::new)
        .orElse(BigDecimal.ZERO);
  }
}
