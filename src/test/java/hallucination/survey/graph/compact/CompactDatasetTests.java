package hallucination.survey.graph.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hallucination.survey.graph.Datasets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** A compact dataset holds what it was made of, in every way that one can ask for it. */
class CompactDatasetTests {
  private static final Node UNHEARD = NodeFactory.createURI("https://example.org/unheard");

  private final DatasetGraph stock = withTripleTerm();
  private final CompactDataset compact = CompactDataset.copyOf(stock);

  private static DatasetGraph withTripleTerm() {
    DatasetGraph dataset = Datasets.fabricated();
    Node name = dataset.listGraphNodes().next();
    Triple any = dataset.getDefaultGraph().find().next();
    Node term = NodeFactory.createTripleTerm(any);
    Node says = NodeFactory.createURI("https://example.org/says");
    Datasets.add(dataset, Quad.create(name, any.getSubject(), says, term));
    return dataset;
  }

  @Test
  void findsTheSameByEveryPatternOfTheDefaultGraph() {
    findsTheSame(stock.getDefaultGraph(), compact.getDefaultGraph());
    assertThat(compact.getDefaultGraph().size()).isEqualTo(stock.getDefaultGraph().size());
    assertThat(compact.getDefaultGraph().isIsomorphicWith(stock.getDefaultGraph())).isTrue();
  }

  @Test
  void findsTheSameByEveryPatternOfEachNamedGraph() {
    assertThat(compact.listGraphNodes())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(List.copyOf(names()));
    for (Node name : names()) {
      findsTheSame(stock.getGraph(name), compact.getGraph(name));
      assertThat(compact.getGraph(name).size()).isEqualTo(stock.getGraph(name).size());
      assertThat(compact.containsGraph(name)).isTrue();
    }
    assertThat(compact.containsGraph(UNHEARD)).isFalse();
    assertThat(compact.getGraph(UNHEARD).isEmpty()).isTrue();
    assertThat(compact.size()).isEqualTo(names().size());
  }

  private Set<Node> names() {
    Set<Node> names = new HashSet<>();
    stock.listGraphNodes().forEachRemaining(names::add);
    return names;
  }

  /** All patterns of the terms of some triples, and of one that there is not. */
  private void findsTheSame(Graph expected, Graph graph) {
    for (Triple triple : stock.getDefaultGraph().find().toList()) {
      for (Node s : List.of(Node.ANY, triple.getSubject(), UNHEARD)) {
        for (Node p : List.of(Node.ANY, triple.getPredicate(), UNHEARD, triple.getSubject())) {
          for (Node o : List.of(Node.ANY, triple.getObject(), UNHEARD)) {
            List<Triple> found = expected.find(s, p, o).toList();
            assertThat(graph.find(s, p, o).toList()).containsExactlyInAnyOrderElementsOf(found);
            assertThat(graph.contains(s, p, o)).isEqualTo(!found.isEmpty());
          }
        }
      }
    }
  }

  @Test
  void findsTheSameQuads() {
    assertThat(compact.find()).toIterable().containsExactlyInAnyOrderElementsOf(() -> stock.find());
    for (Quad quad : Iter.toList(stock.find())) {
      assertThat(compact.contains(quad)).isTrue();
      assertThat(compact.find(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject()))
          .toIterable()
          .containsExactlyInAnyOrderElementsOf(
              () -> stock.find(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }
  }

  @Test
  void numbersResourcesBelowLiterals() {
    Terms terms = compact.terms();
    for (int id = 0; id < terms.size(); id++) {
      Node node = terms.node(id);
      assertThat(terms.id(node)).isEqualTo(id);
      assertThat(terms.isResource(id)).isEqualTo(node.isURI() || node.isBlank());
    }
    assertThat(terms.id(UNHEARD)).isEqualTo(Terms.NONE);
  }

  @Test
  void canNotBeChanged() {
    Quad quad = Quad.create(UNHEARD, UNHEARD, UNHEARD, UNHEARD);
    assertThatThrownBy(() -> compact.add(quad)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> compact.delete(quad))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(compact::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> compact.getDefaultGraph().add(quad.asTriple()))
        .isInstanceOf(AddDeniedException.class);
    assertThatThrownBy(() -> compact.getDefaultGraph().getPrefixMapping().setNsPrefix("a", "b:"))
        .isInstanceOf(PrefixMapping.JenaLockedException.class);
    compact.close();
    compact.getDefaultGraph().close();
    assertThat(compact.getDefaultGraph().isEmpty()).isFalse();
  }

  @Test
  void takesPartInReadTransactions() {
    compact.begin(TxnType.READ);
    assertThat(compact.isInTransaction()).isTrue();
    compact.end();
    assertThat(compact.isInTransaction()).isFalse();
  }

  @Test
  void refusesADefaultGraphThatIsNotTheUnion() {
    stock.getDefaultGraph().add(UNHEARD, UNHEARD, UNHEARD);
    assertThatThrownBy(() -> CompactDataset.copyOf(stock))
        .isInstanceOf(IllegalArgumentException.class);
    stock.getDefaultGraph().delete(UNHEARD, UNHEARD, UNHEARD);
    stock.add(UNHEARD, UNHEARD, UNHEARD, UNHEARD);
    assertThatThrownBy(() -> CompactDataset.copyOf(stock))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unheard");
  }
}
