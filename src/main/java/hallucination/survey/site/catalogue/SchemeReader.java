package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Reads schemes and concepts from the graph. */
final class SchemeReader {
  private final Graph graph;
  private final Map<String, List<ConceptEntry>> byScheme = new HashMap<>();

  SchemeReader(Graph graph) {
    this.graph = graph;
    graph.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .map(triple -> triple.getSubject())
        .filter(Node::isURI)
        .forEach(this::read);
  }

  /** All schemes, value lists included, in their order. */
  List<SchemeEntry> schemes(boolean valueLists) {
    List<SchemeEntry> schemes = new ArrayList<>();
    graph.stream(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
        .map(triple -> new Statements(graph, triple.getSubject()))
        .filter(s -> s.node("valueList").isPresent() && s.isTrue("valueList") == valueLists)
        .flatMap(s -> scheme(s).stream())
        .forEach(schemes::add);
    schemes.sort(Comparator.comparingInt(SchemeEntry::order).thenComparing(SchemeEntry::key));
    return schemes;
  }

  private Optional<SchemeEntry> scheme(Statements scheme) {
    String iri = scheme.subject().toString();
    if (!iri.startsWith(Vocab.BASE) || !iri.endsWith("/")) {
      return Optional.empty();
    }
    String key = iri.substring(Vocab.BASE.length(), iri.length() - 1);
    return Optional.of(
        new SchemeEntry(
            key,
            scheme.text(SKOS.prefLabel.asNode()).orElse(key),
            scheme.text(SKOS.definition.asNode()).orElse(""),
            order(scheme),
            byScheme.getOrDefault(key, List.of())));
  }

  private void read(Node node) {
    ConceptId.of(node.getURI())
        .filter(id -> !id.scheme().equals("ext"))
        .ifPresent(
            id ->
                byScheme
                    .computeIfAbsent(id.scheme(), k -> new ArrayList<>())
                    .add(concept(id, new Statements(graph, node))));
  }

  private static ConceptEntry concept(ConceptId id, Statements concept) {
    return new ConceptEntry(
        id,
        concept.text(SKOS.prefLabel.asNode()).orElse(id.slug()),
        concept
            .node(SKOS.broader.asNode())
            .filter(Node::isURI)
            .flatMap(above -> ConceptId.of(above.getURI()))
            .orElse(null),
        order(concept),
        new Strength(concept.number("rung").orElse(null), concept.isTrue("sideSetting")));
  }

  private static int order(Statements subject) {
    return subject.text("order").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
  }
}
