package hallucination.survey.validation;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.source.Rule;
import hallucination.survey.source.RuleText;
import hallucination.survey.source.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.SKOS;

/**
 * A shape of the ontology as a rule among the others; its words, severity and example stand in the
 * shapes.
 */
public record ShapeRule(String id, RuleText text, String example) implements Rule {
  /** The rules that the shapes of an ontology make, sorted by name. */
  public static List<ShapeRule> of(Ontology ontology) {
    Graph shapes = ontology.shapes();
    return shapes
        .find(Node.ANY, SHACL.severity, Node.ANY)
        .filterKeep(
            t -> t.getSubject().isURI() && shapes.contains(t.getSubject(), SHACL.message, Node.ANY))
        .mapWith(t -> of(shapes, t))
        .toList()
        .stream()
        .sorted(Comparator.comparing(ShapeRule::id))
        .toList();
  }

  private static ShapeRule of(Graph shapes, Triple severity) {
    Node shape = severity.getSubject();
    return new ShapeRule(
        idOf(shape.getURI()),
        new RuleText(
            severity(severity.getObject()),
            text(shapes, shape, SHACL.message).orElse(""),
            text(shapes, shape, SHACL.description)
                .orElse("see papers/README.md for the keys there are")),
        example(shapes, shape));
  }

  /** A line that keeps the rule, as it would stand in a record; empty if the shapes give none. */
  private static String example(Graph shapes, Node shape) {
    return text(shapes, shape, SHACL.name)
        .flatMap(
            key ->
                text(shapes, shape, SKOS.example.asNode())
                    .filter(value -> !value.equals("\u2026"))
                    .map(value -> "# as it should be\n" + key + ": " + value))
        .orElse("");
  }

  /** The name of the rule that a shape makes, such as {@code shape-finding-locus}. */
  static String idOf(String shape) {
    return "shape-"
        + shape
            .replace(Vocab.SHAPE, "")
            .replaceFirst("^Record-", "")
            .replaceAll("([a-z])([A-Z])", "$1-$2")
            .toLowerCase(Locale.ROOT);
  }

  static Severity severity(Node level) {
    return level.equals(SHACL.Violation) ? Severity.ERROR : Severity.WARNING;
  }

  @Override
  public String name() {
    return id;
  }

  private static Optional<String> text(Graph shapes, Node shape, Node property) {
    return shapes
        .find(shape, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional();
  }
}
