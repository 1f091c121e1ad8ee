package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a graph says about one subject; several values of a property come in a fixed order. */
public record Statements(Graph graph, Node subject) {
  private static final Node POSITION = Vocab.hs("position");
  private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

  /** The values of a property, sorted by their text. */
  public List<Node> nodes(Node property) {
    List<Node> nodes = graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    return nodes.size() < 2 ? nodes : nodes.stream().sorted(BY_TEXT).toList();
  }

  /** The values of one of the survey's own properties, by its local name. */
  public List<Node> nodes(String localName) {
    return nodes(Vocab.hs(localName));
  }

  /** The first value of a property. */
  public Optional<Node> node(Node property) {
    return nodes(property).stream().findFirst();
  }

  /** The first value of one of the survey's own properties. */
  public Optional<Node> node(String localName) {
    return node(Vocab.hs(localName));
  }

  /** The text of the first literal. */
  public Optional<String> text(Node property) {
    return nodes(property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** The text of the first literal of one of the survey's own properties. */
  public Optional<String> text(String localName) {
    return text(Vocab.hs(localName));
  }

  /** The text of all literals. */
  public List<String> texts(Node property) {
    return nodes(property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** The first value as a number. */
  public Optional<BigDecimal> number(String localName) {
    return text(localName).map(BigDecimal::new);
  }

  /** Whether the first value is the boolean true. */
  public boolean isTrue(String localName) {
    return text(localName).filter("true"::equals).isPresent();
  }

  /** The concepts that stand as values. */
  public List<ConceptId> concepts(String localName) {
    return nodes(localName).stream()
        .filter(Node::isURI)
        .flatMap(node -> ConceptId.of(node.getURI()).stream())
        .toList();
  }

  /** The first concept that stands as a value. */
  public Optional<ConceptId> concept(String localName) {
    return concepts(localName).stream().findFirst();
  }

  /** The parts that a property names, such as barriers, by their position. */
  public List<Statements> parts(Node property) {
    return nodes(property).stream()
        .map(node -> new Statements(graph, node))
        .sorted(Comparator.comparingInt(Statements::position))
        .toList();
  }

  /** The parts that one of the survey's own properties names, by their position. */
  public List<Statements> parts(String localName) {
    return parts(Vocab.hs(localName));
  }

  private int position() {
    return text(POSITION).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
  }
}
