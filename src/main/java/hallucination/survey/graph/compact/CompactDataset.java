package hallucination.survey.graph.compact;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalLock;
import org.apache.jena.sparql.graph.GraphZero;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that can't be changed, held as arrays of numbers; its default graph is the union of its
 * named graphs. Any number of threads may read it.
 */
public final class CompactDataset extends DatasetGraphBaseFind {
  private final Terms terms;
  private final TripleIndex index;
  private final NamedGraphs graphs;
  private final PrefixMapping prefixes;
  private final CompactGraph whole = new CompactGraph(this, Matches.WHOLE);
  private final Transactional transactions = TransactionalLock.createMRSW();

  CompactDataset(Terms terms, TripleIndex index, NamedGraphs graphs, Map<String, String> prefixes) {
    this.terms = terms;
    this.index = index;
    this.graphs = graphs;
    this.prefixes = PrefixMapping.Factory.create().setNsPrefixes(prefixes).lock();
  }

  /**
   * Copies a dataset.
   *
   * @throws IllegalArgumentException if its default graph is not the union of its named graphs
   */
  public static CompactDataset copyOf(DatasetGraph dataset) {
    return CompactDatasetBuilder.build(dataset);
  }

  /** The terms and their numbers. */
  public Terms terms() {
    return terms;
  }

  /** All triples. */
  public TripleIndex index() {
    return index;
  }

  /** Which triples stand in which named graph. */
  public NamedGraphs graphs() {
    return graphs;
  }

  /** A new cursor, for one thread. */
  public Matches matches() {
    return new Matches(index, graphs);
  }

  PrefixMapping prefixMapping() {
    return prefixes;
  }

  @Override
  public PrefixMap prefixes() {
    return Prefixes.adapt(prefixes);
  }

  @Override
  public CompactGraph getDefaultGraph() {
    return whole;
  }

  @Override
  public CompactGraph getUnionGraph() {
    return whole;
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return whole;
    }
    int graph = named(name);
    return graph < 0 ? GraphZero.instance() : new CompactGraph(this, graph);
  }

  @Override
  public boolean containsGraph(Node name) {
    return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || named(name) >= 0;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return IntStream.range(0, graphs.size()).mapToObj(this::name).iterator();
  }

  /** How many named graphs it has. */
  @Override
  public long size() {
    return graphs.size();
  }

  @Override
  protected Iterator<Quad> findInDftGraph(@Nullable Node s, @Nullable Node p, @Nullable Node o) {
    return Iter.map(whole.find(s, p, o), triple -> Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node g, @Nullable Node s, @Nullable Node p, @Nullable Node o) {
    return Iter.map(getGraph(g).find(s, p, o), triple -> Quad.create(g, triple));
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(
      @Nullable Node s, @Nullable Node p, @Nullable Node o) {
    return Iter.flatMap(whole.find(s, p, o), this::quads);
  }

  private Iterator<Quad> quads(Triple triple) {
    int place =
        index.place(
            terms.id(triple.getSubject()),
            terms.id(triple.getPredicate()),
            terms.id(triple.getObject()));
    return IntStream.range(0, graphs.holders(place))
        .mapToObj(i -> Quad.create(name(graphs.holder(place, i)), triple))
        .iterator();
  }

  private int named(Node name) {
    return graphs.named(terms.id(name));
  }

  private Node name(int graph) {
    return terms.node(graphs.name(graph));
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    throw unchangeable();
  }

  @Override
  public void removeGraph(Node name) {
    throw unchangeable();
  }

  @Override
  public void add(Quad quad) {
    throw unchangeable();
  }

  @Override
  public void delete(Quad quad) {
    throw unchangeable();
  }

  @Override
  public void clear() {
    throw unchangeable();
  }

  private static UnsupportedOperationException unchangeable() {
    return new UnsupportedOperationException("a compact dataset can't be changed");
  }

  @Override
  public void begin(TxnType type) {
    transactions.begin(type);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    transactions.commit();
  }

  @Override
  public void abort() {
    transactions.abort();
  }

  @Override
  public void end() {
    transactions.end();
  }

  @Override
  public ReadWrite transactionMode() {
    return transactions.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return transactions.transactionType();
  }

  @Override
  public boolean isInTransaction() {
    return transactions.isInTransaction();
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }
}
