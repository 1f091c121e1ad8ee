package hallucination.survey.graph.compact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Numbers the terms of a dataset and sorts its triples. */
final class CompactDatasetBuilder {
  private CompactDatasetBuilder() {}

  static CompactDataset build(DatasetGraph dataset) {
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    Terms terms = terms(dataset.getDefaultGraph(), names);
    names.sort(Comparator.comparing(terms::id));
    TripleIndex index = index(dataset.getDefaultGraph(), terms);
    NamedGraphs graphs = graphs(dataset, names, terms, index);
    for (int place = 0; place < index.size(); place++) {
      if (graphs.holders(place) == 0) {
        throw new IllegalArgumentException("a triple of the default graph is in no named graph");
      }
    }
    return new CompactDataset(terms, index, graphs, dataset.prefixes().getMappingCopy());
  }

  private static Terms terms(Graph all, List<Node> names) {
    Set<Node> predicates = new LinkedHashSet<>();
    Set<Node> resources = new LinkedHashSet<>(names);
    Set<Node> literals = new LinkedHashSet<>();
    for (Iterator<Triple> triples = all.find(); triples.hasNext(); ) {
      Triple triple = triples.next();
      predicates.add(triple.getPredicate());
      resources.add(triple.getSubject());
      Node object = triple.getObject();
      (object.isURI() || object.isBlank() ? resources : literals).add(object);
    }
    resources.removeAll(predicates);
    List<Node> nodes = new ArrayList<>(predicates);
    nodes.addAll(resources);
    int firstLiteral = nodes.size();
    nodes.addAll(literals);
    return Terms.of(nodes.toArray(Node[]::new), predicates.size(), firstLiteral);
  }

  private static TripleIndex index(Graph all, Terms terms) {
    int[] s = new int[all.size()];
    int[] p = new int[s.length];
    int[] o = new int[s.length];
    int i = 0;
    for (Iterator<Triple> triples = all.find(); triples.hasNext(); i++) {
      Triple triple = triples.next();
      s[i] = terms.id(triple.getSubject());
      p[i] = terms.id(triple.getPredicate());
      o[i] = terms.id(triple.getObject());
    }
    return TripleIndex.of(s, p, o, terms.size(), terms.predicates());
  }

  private static NamedGraphs graphs(
      DatasetGraph dataset, List<Node> names, Terms terms, TripleIndex index) {
    int[] starts = new int[names.size() + 1];
    int[] places = new int[index.size()];
    int size = 0;
    for (int graph = 0; graph < names.size(); graph++) {
      Graph triples = dataset.getGraph(names.get(graph));
      for (Iterator<Triple> found = triples.find(); found.hasNext(); ) {
        if (size == places.length) {
          places = Arrays.copyOf(places, size + size / 2 + 16);
        }
        places[size++] = place(found.next(), terms, index);
      }
      starts[graph + 1] = size;
      Arrays.sort(places, starts[graph], size);
    }
    int[] numbers = names.stream().mapToInt(terms::id).toArray();
    return new NamedGraphs(numbers, starts, Arrays.copyOf(places, size), index.size());
  }

  private static int place(Triple triple, Terms terms, TripleIndex index) {
    int s = terms.id(triple.getSubject());
    int p = terms.id(triple.getPredicate());
    int o = terms.id(triple.getObject());
    boolean known = Math.min(s, Math.min(p, o)) >= 0 && index.isPredicate(p);
    int place = known ? index.place(s, p, o) : -1;
    if (place < 0) {
      throw new IllegalArgumentException("not in the default graph: " + triple);
    }
    return place;
  }
}
