package hallucination.survey.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Gives blank nodes labels that follow from where they stand and what they say, so that the same
 * statements give the same bytes and a change touches few lines. Enough for blank nodes in trees,
 * such as the cells of lists; a circle of blank nodes is refused.
 */
final class BlankNodes {
  private final Graph graph;
  private final Map<Node, String> contents = new HashMap<>();
  private final Set<Node> open = new HashSet<>();
  private final Map<Node, Node> labelled = new HashMap<>();

  /** Labels the blank nodes of a graph. */
  BlankNodes(Graph graph) {
    this.graph = graph;
    Set<Node> owners = new HashSet<>();
    Set<Node> owned = new HashSet<>();
    graph
        .find()
        .forEach(
            t -> {
              if (t.getSubject().isBlank()) {
                owners.add(t.getSubject());
              }
              if (t.getObject().isBlank()) {
                owned.add(t.getObject());
                if (t.getSubject().isURI()) {
                  owners.add(t.getSubject());
                }
              }
            });
    owners.stream()
        .filter(node -> !owned.contains(node))
        .sorted(Comparator.comparing(this::content))
        .forEach(node -> label(node, node.isURI() ? node.getURI() : root(node)));
  }

  /** A copy of a graph with the labels of this one. */
  Graph relabel(Graph source) {
    Graph copy = GraphMemFactory.createDefaultGraph();
    source
        .find()
        .forEach(
            t ->
                copy.add(
                    Triple.create(
                        relabel(t.getSubject()), t.getPredicate(), relabel(t.getObject()))));
    return copy;
  }

  private Node relabel(Node node) {
    return node.isBlank() ? labelled.getOrDefault(node, node) : node;
  }

  private String root(Node node) {
    return give(node, "root " + content(node) + " " + labelled.size());
  }

  private String give(Node node, String origin) {
    String label = "b" + hash(origin).substring(0, 16);
    labelled.put(node, NodeFactory.createBlankNode(label));
    return label;
  }

  private void label(Node subject, String name) {
    List<Triple> triples = new ArrayList<>();
    graph
        .find(subject, Node.ANY, Node.ANY)
        .filterKeep(t -> t.getObject().isBlank())
        .forEach(triples::add);
    triples.sort(
        Comparator.comparing((Triple t) -> t.getPredicate().getURI())
            .thenComparing(t -> content(t.getObject())));
    for (int i = 0; i < triples.size(); i++) {
      Node child = triples.get(i).getObject();
      if (!labelled.containsKey(child)) {
        String origin = name + " " + triples.get(i).getPredicate().getURI() + " " + content(child);
        label(child, give(child, origin + " " + twinsBefore(triples, i)));
      }
    }
  }

  private long twinsBefore(List<Triple> triples, int index) {
    Triple at = triples.get(index);
    return triples.subList(0, index).stream()
        .filter(t -> t.getPredicate().equals(at.getPredicate()))
        .filter(t -> content(t.getObject()).equals(content(at.getObject())))
        .count();
  }

  /** What a node says, without the labels of blank nodes. */
  private String content(Node node) {
    if (!node.isBlank()) {
      return NodeFmtLib.strNT(node);
    }
    String known = contents.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      throw new IllegalArgumentException("a circle of blank nodes at " + node);
    }
    List<String> lines = new ArrayList<>();
    graph
        .find(node, Node.ANY, Node.ANY)
        .forEach(t -> lines.add(content(t.getPredicate()) + " " + content(t.getObject())));
    lines.sort(null);
    open.remove(node);
    String content = hash(String.join("\n", lines));
    contents.put(node, content);
    return content;
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
