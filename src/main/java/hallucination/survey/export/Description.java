package hallucination.survey.export;

import static org.apache.jena.graph.Node.ANY;

import hallucination.survey.graph.KnowledgeBase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Describes single nodes, such as a record or a concept: what the survey states of the node and of
 * its parts, and the labels of what they point to. Safe to use from many threads.
 */
public final class Description {
  private static final List<Node> LABELS =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  private final Graph graph;
  private final PrefixMapping prefixes;
  private final JsonLdContext context;

  /** Describes the nodes of a knowledge base. */
  public Description(KnowledgeBase knowledgeBase) {
    this.graph = knowledgeBase.graph();
    this.prefixes = knowledgeBase.ontology().prefixes();
    this.context = JsonLdContext.of(knowledgeBase.ontology());
  }

  /** The description as a graph of its own; empty if the survey says nothing of the node. */
  public Graph graph(Node node) {
    Graph description = GraphMemFactory.createDefaultGraph();
    List<Triple> own = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      graph
          .find(open.pop(), ANY, ANY)
          .filterDrop(description::contains)
          .toList()
          .forEach(
              triple -> {
                description.add(triple);
                own.add(triple);
                if (belongs(triple.getObject(), node)) {
                  open.push(triple.getObject());
                }
              });
    }
    for (Triple triple : own) {
      LABELS.forEach(label -> graph.find(triple.getObject(), label, ANY).forEach(description::add));
    }
    return new BlankNodes(description).relabel(description);
  }

  /** Whether a node is a part of the whole, or a blank node, which is nothing by itself. */
  private static boolean belongs(Node part, Node whole) {
    return part.isBlank()
        || (part.isURI() && whole.isURI() && part.getURI().startsWith(whole.getURI() + "#"));
  }

  /** The description as Turtle. */
  public String turtle(Node node) {
    return Turtle.text(graph(node), prefixes);
  }

  /** The description as JSON-LD with its context inside; the node itself comes first. */
  public String jsonLd(Node node) {
    return JsonLd.text(context, graph(node), List.of(node));
  }
}
