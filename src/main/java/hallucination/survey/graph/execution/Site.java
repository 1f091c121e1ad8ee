package hallucination.survey.graph.execution;

import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;

/**
 * Where a part of a plan stands.
 *
 * @param first whether nothing comes in but one row without any variable
 * @param substituted whether Jena would write the values of what comes in into this part
 * @param graph the graph to look in, or {@link #ANY}
 * @param graphName the register of the graph's name, if it is a variable
 */
record Site(Scope scope, boolean first, boolean substituted, int graph, int graphName) {
  /** Any named graph. */
  static final int ANY = -2;

  static Site of(Scope scope, boolean first, int graph) {
    return new Site(scope, first, false, graph, -1);
  }

  Site in(Scope other) {
    return new Site(other, first, substituted, graph, graphName);
  }

  /** For a part that goes on from another. */
  Site after() {
    return new Site(scope, false, substituted, graph, graphName);
  }

  /** For a part that Jena would run once for each row. */
  Site perRow() {
    return new Site(scope, first, substituted || !first, graph, graphName);
  }

  /** For a part that does not see what comes in. */
  Site apart(Scope own) {
    return new Site(own, true, false, graph, graphName);
  }

  Site inGraph(int other) {
    return new Site(scope, first, substituted || !first, other, -1);
  }

  Site inAnyGraph(int name) {
    return new Site(scope, first, substituted || !first, ANY, name);
  }

  /** The registers of variables, and of the graph's name if it is one. */
  int[] registers(Collection<Var> variables) {
    int[] registers = scope.registers(variables);
    return inAnyGraph()
        ? IntStream.concat(IntStream.of(registers), IntStream.of(graphName)).toArray()
        : registers;
  }

  boolean inAnyGraph() {
    return graph == ANY;
  }
}
