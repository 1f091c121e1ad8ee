package hallucination.survey.export;

import static org.apache.jena.graph.Node.ANY;

import hallucination.survey.export.DataDictionary.Row;
import hallucination.survey.ontology.Concept;
import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.ConceptScheme;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Makes the tables of what {@code ontology/} lists: concepts, mappings and artefacts. */
final class OntologyTables {
  private static final List<Node> MATCHES =
      List.of(
          SKOS.exactMatch.asNode(),
          SKOS.closeMatch.asNode(),
          SKOS.broadMatch.asNode(),
          SKOS.narrowMatch.asNode(),
          SKOS.relatedMatch.asNode());

  private final Ontology ontology;
  private final Graph graph = GraphMemFactory.createDefaultGraph();

  OntologyTables(Ontology ontology) {
    this.ontology = ontology;
    ontology.files().forEach(file -> file.graph().find().forEach(graph::add));
  }

  List<Table> all() {
    return List.of(concepts(), mappings(), artefacts());
  }

  private Table concepts() {
    String name = "concepts";
    List<Row> columns =
        List.of(
            Row.column(name, "scheme", "Key of the scheme."),
            Row.column(name, "slug", "Name of the concept in its scheme."),
            Row.column(name, "prefLabel", "Preferred label."),
            Row.column(name, "altLabels", "Other labels, joined by semicolons."),
            Row.column(name, "definition", "What it means."),
            Row.column(name, "broader", "Slug of the broader concept; empty at the top."),
            Row.column(name, "top", "Slug of the top concept above it, or its own."),
            Row.column(name, "order", "Place in its scheme."));
    List<List<String>> rows = new ArrayList<>();
    for (ConceptScheme scheme : ontology.taxonomy().schemes()) {
      for (Concept concept : scheme.concepts().values()) {
        Node node = NodeFactory.createURI(concept.id().iri());
        rows.add(
            List.of(
                scheme.key(),
                concept.id().slug(),
                concept.prefLabel(),
                String.join("; ", concept.altLabels()),
                text(node, SKOS.definition.asNode()),
                Optional.ofNullable(concept.broader()).orElse(""),
                top(scheme, concept),
                text(node, Vocab.hs("order"))));
      }
    }
    return new Table(name, columns, rows);
  }

  private static String top(ConceptScheme scheme, Concept concept) {
    Concept at = concept;
    for (int steps = 0; at.broader() != null && steps < 10; steps++) {
      at = scheme.concept(at.broader()).orElse(at);
    }
    return at.id().slug();
  }

  private Table mappings() {
    String name = "mappings";
    List<Row> columns =
        List.of(
            Row.column(name, "scheme", "Key of the scheme."),
            Row.column(name, "slug", "Name of the concept in its scheme."),
            Row.column(name, "relation", "SKOS mapping property."),
            Row.column(name, "target", "Address of the concept of another taxonomy."),
            Row.column(name, "targetLabel", "Label of that concept."),
            Row.column(name, "targetScheme", "Label of that taxonomy."),
            Row.column(name, "checked", "Whether it was checked against its source."));
    List<List<String>> rows = new ArrayList<>();
    for (Node match : MATCHES) {
      graph
          .find(ANY, match, ANY)
          .forEach(
              triple ->
                  ConceptId.of(triple.getSubject().getURI())
                      .ifPresent(id -> rows.add(mapping(id, match, triple.getObject()))));
    }
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0))
            .thenComparing(row -> row.get(1))
            .thenComparing(row -> row.get(2))
            .thenComparing(row -> row.get(3)));
    return new Table(name, columns, rows);
  }

  private List<String> mapping(ConceptId id, Node match, Node target) {
    String scheme =
        graph
            .find(target, SKOS.inScheme.asNode(), ANY)
            .mapWith(t -> text(t.getObject(), SKOS.prefLabel.asNode()))
            .nextOptional()
            .orElse("");
    return List.of(
        id.scheme(),
        id.slug(),
        match.getLocalName(),
        target.getURI(),
        text(target, SKOS.prefLabel.asNode()),
        scheme,
        text(target, Vocab.hs("checked")));
  }

  /** Its columns are the properties that artefacts have. */
  private Table artefacts() {
    String name = "artefacts";
    TreeMap<String, Node> properties = new TreeMap<>();
    List<Node> artefacts =
        graph.find(ANY, RDF.type.asNode(), Vocab.ARTEFACT).mapWith(Triple::getSubject).toList();
    artefacts.sort(NodeCmp::compareRDFTerms);
    for (Node artefact : artefacts) {
      graph
          .find(artefact, ANY, ANY)
          .mapWith(Triple::getPredicate)
          .filterDrop(RDF.type.asNode()::equals)
          .forEach(property -> properties.put(property.getLocalName(), property));
    }
    List<Row> columns = new ArrayList<>();
    columns.add(Row.column(name, "slug", "Name of the artefact."));
    properties.forEach((key, property) -> columns.add(column(name, key, property)));
    List<List<String>> rows = new ArrayList<>();
    for (Node artefact : artefacts) {
      List<String> row = new ArrayList<>();
      row.add(artefact.getURI().substring(artefact.getURI().lastIndexOf('/') + 1));
      properties.values().forEach(property -> row.add(values(artefact, property)));
      rows.add(row);
    }
    return new Table(name, columns, rows);
  }

  private Row column(String table, String name, Node property) {
    String description =
        property.equals(RDFS.label.asNode())
            ? "Its name."
            : property.equals(RDFS.comment.asNode())
                ? "What it is."
                : text(property, RDFS.comment.asNode());
    Row plain = Row.column(table, name, description);
    return new Row("", plain.key(), ontology.prefixes().shortForm(property.getURI()), table, name);
  }

  /** Literals as they are, concepts and records by their last word. */
  private String values(Node subject, Node property) {
    return graph.find(subject, property, ANY).toList().stream()
        .map(Triple::getObject)
        .map(
            node ->
                node.isLiteral()
                    ? Table.cell(property.getLocalName(), node.getLiteralLexicalForm())
                    : node.getURI().startsWith(Vocab.BASE)
                        ? node.getURI().substring(node.getURI().lastIndexOf('/') + 1)
                        : node.getURI())
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private String text(Node subject, Node property) {
    return graph
        .find(subject, property, ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .sorted()
        .findFirst()
        .orElse("");
  }
}
