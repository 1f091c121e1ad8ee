package hallucination.survey.export;

import hallucination.survey.ontology.TurtleWriter;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * Writes Turtle in the survey's canonical form, with those prefixes only that the graph uses.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">Turtle</a>
 */
final class Turtle {
  private Turtle() {}

  static String text(Graph graph, PrefixMapping prefixes) {
    return TurtleWriter.write(graph, used(graph, prefixes));
  }

  private static PrefixMapping used(Graph graph, PrefixMapping prefixes) {
    Set<String> namespaces = new HashSet<>();
    graph
        .find()
        .forEach(
            t -> {
              namespace(t.getSubject(), namespaces);
              namespace(t.getPredicate(), namespaces);
              namespace(t.getObject(), namespaces);
            });
    PrefixMapping used = PrefixMapping.Factory.create();
    prefixes
        .getNsPrefixMap()
        .forEach(
            (prefix, namespace) -> {
              if (namespaces.contains(namespace)) {
                used.setNsPrefix(prefix, namespace);
              }
            });
    return used;
  }

  private static void namespace(Node node, Set<String> namespaces) {
    String iri =
        node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
    namespaces.add(iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
  }
}
