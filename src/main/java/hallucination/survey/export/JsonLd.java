package hallucination.survey.export;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a graph as compact JSON-LD with the survey's context inside, the parts of a record nested
 * in it. Written directly, not by the compaction algorithm, since our context is known and a
 * general processor takes it in anew for each part.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
final class JsonLd {
  private static final Node TYPE = RDF.type.asNode();

  private final JsonLdContext context;
  private final Graph graph;
  private final JsonLdValues values;
  private final Map<Node, Node> owners = new HashMap<>();
  private final Set<Node> listCells;
  private final Map<Set<String>, Map<String, JsonLdContext.Term>> termsByTypes = new HashMap<>();

  private JsonLd(JsonLdContext context, Graph graph) {
    this.context = context;
    this.graph = graph;
    this.values = new JsonLdValues(context, graph);
    this.listCells = values.listCells();
    graph.find().filterKeep(JsonLd::owns).forEach(this::own);
  }

  /** The whole graph, its nodes sorted; the given nodes come before all others. */
  static String text(JsonLdContext context, Graph graph, List<Node> first) {
    return JsonText.of(new JsonLd(context, graph).document(first));
  }

  private ObjectNode document(List<Node> first) {
    Set<String> used = new HashSet<>();
    graph
        .find()
        .forEach(
            t -> {
              used.add(t.getPredicate().getURI());
              if (t.getPredicate().equals(TYPE)) {
                used.add(t.getObject().getURI());
              }
            });
    ObjectNode document = JsonText.MAPPER.createObjectNode();
    document.set("@context", context.json(used::contains));
    ArrayNode nodes = document.putArray("@graph");
    first.forEach(node -> nodes.add(object(node)));
    Set<Node> subjects = new HashSet<>();
    graph.find().mapWith(Triple::getSubject).forEach(subjects::add);
    subjects.stream()
        .filter(node -> !owners.containsKey(node))
        .filter(node -> !listCells.contains(node))
        .filter(node -> !first.contains(node))
        .sorted(NodeCmp::compareRDFTerms)
        .forEach(node -> nodes.add(object(node)));
    return document;
  }

  /** Whether the object is a part of the subject by its name. */
  private static boolean owns(Triple triple) {
    if (!triple.getSubject().isURI() || !triple.getObject().isURI()) {
      return false;
    }
    String whole = triple.getSubject().getURI();
    return triple.getObject().getURI().startsWith(whole + (whole.contains("#") ? "-" : "#"));
  }

  /** A part that several nodes own is nested in the one with the longest name, once. */
  private void own(Triple triple) {
    if (graph.contains(triple.getObject(), ANY, ANY)) {
      owners.merge(
          triple.getObject(),
          triple.getSubject(),
          (a, b) -> a.getURI().length() >= b.getURI().length() ? a : b);
    }
  }

  private ObjectNode object(Node subject) {
    ObjectNode object = JsonText.MAPPER.createObjectNode();
    object.put("@id", values.name(subject));
    SortedSet<String> types = new TreeSet<>();
    objects(subject, TYPE).forEach(type -> types.add(type.getURI()));
    if (types.size() == 1) {
      object.put("@type", context.type(types.getFirst()));
    } else if (!types.isEmpty()) {
      ArrayNode array = object.putArray("@type");
      types.forEach(type -> array.add(context.type(type)));
    }
    Map<String, JsonLdContext.Term> terms = termsByTypes.computeIfAbsent(types, context::termsFor);
    properties(subject, terms).forEach((name, property) -> put(object, subject, name, property));
    return object;
  }

  private TreeMap<String, Property> properties(
      Node subject, Map<String, JsonLdContext.Term> terms) {
    TreeMap<String, Property> properties = new TreeMap<>();
    graph
        .find(subject, ANY, ANY)
        .mapWith(Triple::getPredicate)
        .filterDrop(TYPE::equals)
        .forEach(
            node -> {
              String iri = node.getURI();
              JsonLdContext.Term plain =
                  new JsonLdContext.Term(context.compact(iri), iri, null, false);
              JsonLdContext.Term term = terms.getOrDefault(iri, plain);
              properties.put(term.name(), new Property(node, term));
            });
    return properties;
  }

  private record Property(Node node, JsonLdContext.Term term) {}

  private void put(ObjectNode object, Node subject, String name, Property property) {
    List<Node> nodes = new ArrayList<>(objects(subject, property.node()).toList());
    nodes.sort(Comparator.comparingInt(values::position).thenComparing(NodeCmp::compareRDFTerms));
    if (nodes.size() == 1 && !property.term().set()) {
      object.set(name, value(subject, nodes.getFirst(), property));
    } else {
      ArrayNode array = object.putArray(name);
      nodes.forEach(node -> array.add(value(subject, node, property)));
    }
  }

  private JsonNode value(Node subject, Node node, Property property) {
    boolean nested =
        subject.equals(owners.get(node)) && property.node().equals(owning(subject, node));
    return nested ? object(node) : values.value(node, property.term());
  }

  /** Of several properties that lead to a part, the first by name nests it. */
  private Node owning(Node subject, Node part) {
    return graph.find(subject, ANY, part).mapWith(Triple::getPredicate).toList().stream()
        .min(NodeCmp::compareRDFTerms)
        .orElseThrow();
  }

  private ExtendedIterator<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, ANY).mapWith(Triple::getObject);
  }
}
