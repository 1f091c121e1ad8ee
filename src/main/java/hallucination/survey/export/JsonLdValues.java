package hallucination.survey.export;

import static org.apache.jena.graph.Node.ANY;

import hallucination.survey.ontology.Vocab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON-LD values of RDF terms, as short as the term of their property allows. */
final class JsonLdValues {
  private static final Node FIRST = RDF.first.asNode();
  private static final Node REST = RDF.rest.asNode();
  private static final Node NIL = RDF.nil.asNode();
  private static final Node POSITION = Vocab.hs("position");
  private static final String STRING = VocabularyTerms.XSD + "string";
  private static final String INTEGER = VocabularyTerms.XSD + "integer";
  private static final String BOOLEAN = VocabularyTerms.XSD + "boolean";
  private static final Pattern CANONICAL = Pattern.compile("0|-?[1-9][0-9]{0,14}");
  private static final JsonNodeFactory JSON = JsonText.MAPPER.getNodeFactory();

  private final JsonLdContext context;
  private final Graph graph;
  private final Set<Node> cells = new HashSet<>();

  JsonLdValues(JsonLdContext context, Graph graph) {
    this.context = context;
    this.graph = graph;
    graph
        .find(ANY, REST, NIL)
        .mapWith(Triple::getSubject)
        .forEach(last -> cells.addAll(listUpTo(last)));
  }

  /** The blank nodes that are written as lists and not as nodes. */
  Set<Node> listCells() {
    return Set.copyOf(cells);
  }

  /** All cells of a list that ends here, or none if a cell has more to say than a cell has. */
  private List<Node> listUpTo(Node last) {
    List<Node> list = new ArrayList<>();
    Optional<Node> cell = Optional.of(last);
    while (cell.isPresent()) {
      Node at = cell.get();
      boolean plain =
          at.isBlank()
              && graph.find(at, ANY, ANY).toList().size() == 2
              && graph.contains(at, FIRST, ANY)
              && graph.find(ANY, ANY, at).toList().size() == 1;
      if (!plain) {
        return List.of();
      }
      list.add(at);
      cell = graph.find(ANY, REST, at).mapWith(Triple::getSubject).nextOptional();
    }
    return list;
  }

  /** The place of a part in its list, 0 if it has none. */
  int position(Node node) {
    return graph
        .find(node, POSITION, ANY)
        .mapWith(t -> Integer.valueOf(t.getObject().getLiteralLexicalForm()))
        .nextOptional()
        .orElse(0);
  }

  /** The name of a node. */
  String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : context.compact(node.getURI());
  }

  JsonNode value(Node node, JsonLdContext.Term term) {
    if (cells.contains(node)) {
      return list(node);
    }
    if (node.isLiteral()) {
      return literal(node, String.valueOf(term.type()));
    }
    if ("@id".equals(term.type())) {
      return JSON.stringNode(name(node));
    }
    return JSON.objectNode().put("@id", name(node));
  }

  private JsonNode list(Node head) {
    ObjectNode object = JSON.objectNode();
    ArrayNode array = object.putArray("@list");
    JsonLdContext.Term plain = new JsonLdContext.Term("", "", null, false);
    for (Node cell = head; !cell.equals(NIL); cell = only(cell, REST)) {
      array.add(value(only(cell, FIRST), plain));
    }
    return object;
  }

  private Node only(Node cell, Node property) {
    return graph.find(cell, property, ANY).mapWith(Triple::getObject).next();
  }

  private JsonNode literal(Node node, String type) {
    String text = node.getLiteralLexicalForm();
    String datatype = node.getLiteralDatatypeURI();
    boolean free = type.equals("null");
    if (!node.getLiteralLanguage().isEmpty()) {
      return JSON.objectNode().put("@language", node.getLiteralLanguage()).put("@value", text);
    }
    if ((free || type.equals(datatype))
        && datatype.equals(INTEGER)
        && CANONICAL.matcher(text).matches()) {
      return JSON.numberNode(Long.parseLong(text));
    }
    if ((free || type.equals(datatype))
        && datatype.equals(BOOLEAN)
        && (text.equals("true") || text.equals("false"))) {
      return JSON.booleanNode(text.equals("true"));
    }
    if (type.equals(datatype) || (free && datatype.equals(STRING))) {
      return JSON.stringNode(text);
    }
    ObjectNode object = JSON.objectNode();
    if (!datatype.equals(STRING)) {
      object.put("@type", context.compact(datatype));
    }
    return object.put("@value", text);
  }
}
