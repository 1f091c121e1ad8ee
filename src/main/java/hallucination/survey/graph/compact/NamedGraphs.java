package hallucination.survey.graph.compact;

import java.util.Arrays;

/**
 * Which triples stand in which named graph, both ways. Graphs are counted in the order of their
 * names' numbers, triples by their place.
 */
public final class NamedGraphs {
  final int[] names;
  final int[] starts;
  final int[] places;
  private final int[] graphStarts;
  private final int[] graphs;

  /** Graph i holds the places from its start to the start of the next, sorted. */
  NamedGraphs(int[] names, int[] starts, int[] places, int triples) {
    this.names = names;
    this.starts = starts;
    this.places = places;
    this.graphStarts = TripleOrder.starts(places, triples);
    this.graphs = new int[places.length];
    int[] next = Arrays.copyOf(graphStarts, triples);
    for (int graph = 0; graph < names.length; graph++) {
      for (int i = starts[graph]; i < starts[graph + 1]; i++) {
        graphs[next[places[i]]++] = graph;
      }
    }
  }

  /** How many there are. */
  public int size() {
    return names.length;
  }

  /** The number of a graph's name. */
  public int name(int graph) {
    return names[graph];
  }

  /** The graph with this name, or -1. */
  public int named(int name) {
    return Math.max(-1, Arrays.binarySearch(names, name));
  }

  /** How many triples a graph has. */
  public int size(int graph) {
    return starts[graph + 1] - starts[graph];
  }

  boolean holds(int graph, int place) {
    int end = starts[graph + 1];
    int at = TripleOrder.lower(places, starts[graph], end, place);
    return at < end && places[at] == place;
  }

  /** How many graphs hold a triple. */
  int holders(int place) {
    return graphStarts[place + 1] - graphStarts[place];
  }

  int holder(int place, int which) {
    return graphs[graphStarts[place] + which];
  }
}
