package hallucination.survey.graph.compact;

import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;
import org.apache.jena.util.iterator.NullIterator;

/** The default graph of a compact dataset, or one of its named graphs. It can't be changed. */
public final class CompactGraph extends GraphBase {
  private final CompactDataset dataset;
  private final int graph;

  CompactGraph(CompactDataset dataset, int graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  /** The dataset that it belongs to. */
  public CompactDataset dataset() {
    return dataset;
  }

  /** Which of the named graphs it is, or {@link Matches#WHOLE}. */
  public int graph() {
    return graph;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    int s = wanted(pattern.getSubject());
    int p = wanted(pattern.getPredicate());
    int o = wanted(pattern.getObject());
    if (Math.min(s, Math.min(p, o)) == UNKNOWN) {
      return NullIterator.instance();
    }
    Matches matches = dataset.matches();
    matches.open(s, p, o, graph);
    return new Found(dataset.terms(), matches);
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    return graphBaseFind(pattern).hasNext();
  }

  @Override
  protected int graphBaseSize() {
    return graph == Matches.WHOLE ? dataset.index().size() : dataset.graphs().size(graph);
  }

  @Override
  protected PrefixMapping createPrefixMapping() {
    return dataset.prefixMapping();
  }

  /** It holds nothing that could be given back, and others still read it. */
  @Override
  public void close() {}

  private static final int UNKNOWN = Terms.NONE - 1;

  private int wanted(Node node) {
    if (!node.isConcrete()) {
      return Terms.NONE;
    }
    int id = dataset.terms().id(node);
    return id == Terms.NONE ? UNKNOWN : id;
  }

  private static final class Found extends NiceIterator<Triple> {
    private final Terms terms;
    private final Matches matches;
    private boolean asked;
    private boolean there;

    Found(Terms terms, Matches matches) {
      this.terms = terms;
      this.matches = matches;
    }

    @Override
    public boolean hasNext() {
      if (!asked) {
        there = matches.next();
        asked = true;
      }
      return there;
    }

    @Override
    public Triple next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      asked = false;
      return Triple.create(
          terms.node(matches.subject()),
          terms.node(matches.predicate()),
          terms.node(matches.object()));
    }
  }
}
