package hallucination.survey.sparql;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * How many triples each predicate has, and how many a joined row is to expect: not the mean of its
 * subjects but of its triples, so that one hub is felt.
 */
final class PredicateStatistics {
  /** Counting ends here; what is more is costly anyway. */
  static final int COUNTED = 20_000;

  private final Graph graph;
  private final Map<Node, Spread> predicates = new HashMap<>();
  private final double triples;
  private final double bySubject;
  private final double byObject;

  private record Spread(double triples, double bySubject, double byObject) {}

  PredicateStatistics(Graph graph) {
    this.graph = graph;
    Map<Node, Map<Node, Integer>> subjects = new HashMap<>();
    Map<Node, Map<Node, Integer>> objects = new HashMap<>();
    Map<Node, Integer> allSubjects = new HashMap<>();
    Map<Node, Integer> allObjects = new HashMap<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              count(subjects, triple.getPredicate(), triple.getSubject());
              count(objects, triple.getPredicate(), triple.getObject());
              allSubjects.merge(triple.getSubject(), 1, Integer::sum);
              allObjects.merge(triple.getObject(), 1, Integer::sum);
            });
    subjects.forEach(
        (predicate, degrees) ->
            predicates.put(
                predicate,
                new Spread(
                    sum(degrees),
                    weighted(degrees),
                    weighted(objects.getOrDefault(predicate, Map.of())))));
    triples = sum(allSubjects);
    bySubject = weighted(allSubjects);
    byObject = weighted(allObjects);
  }

  /** Triples of a predicate; any node that is no predicate stands for all. */
  double triples(Node predicate) {
    return predicate.isConcrete() ? spread(predicate).triples : triples;
  }

  /** Triples that a row with a subject is to expect. */
  double bySubject(Node predicate) {
    return predicate.isConcrete() ? spread(predicate).bySubject : bySubject;
  }

  /** Triples that a row with an object is to expect. */
  double byObject(Node predicate) {
    return predicate.isConcrete() ? spread(predicate).byObject : byObject;
  }

  /** Triples that match, counted no further than {@link #COUNTED}. */
  double matches(Triple pattern) {
    Iterator<Triple> found =
        graph.find(
            concrete(pattern.getSubject()),
            concrete(pattern.getPredicate()),
            concrete(pattern.getObject()));
    int count = 0;
    while (count < COUNTED && found.hasNext()) {
      found.next();
      count++;
    }
    return count;
  }

  private Spread spread(Node predicate) {
    return predicates.getOrDefault(predicate, new Spread(0, 0, 0));
  }

  private static Node concrete(Node node) {
    return node.isConcrete() ? node : Node.ANY;
  }

  private static void count(Map<Node, Map<Node, Integer>> all, Node predicate, Node node) {
    all.computeIfAbsent(predicate, p -> new HashMap<>()).merge(node, 1, Integer::sum);
  }

  private static double sum(Map<Node, Integer> degrees) {
    return degrees.values().stream().mapToDouble(Integer::doubleValue).sum();
  }

  private static double weighted(Map<Node, Integer> degrees) {
    double squares = degrees.values().stream().mapToDouble(d -> (double) d * d).sum();
    return degrees.isEmpty() ? 0 : squares / sum(degrees);
  }
}
