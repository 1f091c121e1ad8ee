package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.Matches;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Finds the triples that match a pattern, each with every named graph that holds it. */
final class GraphPattern extends Pattern {
  private enum State {
    CLOSED,
    IN_ONE_GRAPH,
    IN_ANY_GRAPH
  }

  private final Matching matching;
  private final int name;
  private final TriplePattern triples;
  private State state = State.CLOSED;
  private int holders;
  private int holder;

  /** The register of the graph's name is none of the pattern's own. */
  GraphPattern(Matching matching, int name, TriplePattern triples) {
    this.matching = matching;
    this.name = name;
    this.triples = triples;
  }

  @Override
  int[] variables() {
    return IntStream.concat(IntStream.of(triples.variables()), IntStream.of(name)).toArray();
  }

  @Override
  double cost(IntPredicate bound) {
    return triples.cost(bound);
  }

  @Override
  void open() {
    int bound = matching.registers().get(name);
    holders = 0;
    holder = 0;
    state = bound == Session.UNBOUND ? State.IN_ANY_GRAPH : State.IN_ONE_GRAPH;
    int graph = bound == Session.UNBOUND ? -1 : matching.dataset().graphs().named(bound);
    if (state == State.IN_ONE_GRAPH && graph < 0 && !isWhole(bound)) {
      state = State.CLOSED;
      return;
    }
    triples.in(graph < 0 ? Matches.WHOLE : graph);
    triples.open();
  }

  private boolean isWhole(int bound) {
    Node node = matching.session().node(bound);
    return Quad.isDefaultGraph(node) || Quad.isUnionGraph(node);
  }

  @Override
  boolean next() {
    return switch (state) {
      case CLOSED -> false;
      case IN_ONE_GRAPH -> triples.next();
      case IN_ANY_GRAPH -> nextHolder();
    };
  }

  private boolean nextHolder() {
    while (holder == holders) {
      if (!triples.next()) {
        matching.registers().clear(name);
        state = State.CLOSED;
        return false;
      }
      holders = triples.holders();
      holder = 0;
    }
    matching.registers().set(name, triples.holder(holder++));
    return true;
  }

  @Override
  void close() {
    if (state == State.IN_ANY_GRAPH) {
      matching.registers().clear(name);
    }
    if (state != State.CLOSED) {
      triples.close();
    }
    state = State.CLOSED;
  }
}
