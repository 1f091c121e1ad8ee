package hallucination.survey.sparql;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * The cost of a property path that repeats: each start may lead to every triple of its predicates,
 * and with both ends open every node is a start.
 */
final class PathCost {
  private PathCost() {}

  static double rows(TriplePath path, Set<Var> bound, double in, PredicateStatistics statistics) {
    double reach = reach(path.getPath(), statistics);
    boolean start = known(path.getSubject(), bound) || known(path.getObject(), bound);
    return in * reach * (start ? 1 : statistics.triples(Node.ANY));
  }

  private static boolean known(Node node, Set<Var> bound) {
    return node.isConcrete() ? PlainExpressions.isPlain(node) : bound.contains(node);
  }

  private static double reach(Path path, PredicateStatistics statistics) {
    return switch (path) {
      case P_Link link -> 1 + statistics.triples(link.getNode());
      case P_Inverse inverse -> reach(inverse.getSubPath(), statistics);
      case P_Seq seq -> reach(seq.getLeft(), statistics) + reach(seq.getRight(), statistics);
      case P_Alt alt -> reach(alt.getLeft(), statistics) + reach(alt.getRight(), statistics);
      case P_ZeroOrMore1 many -> repeated(many.getSubPath(), statistics);
      case P_OneOrMore1 many -> repeated(many.getSubPath(), statistics);
      case P_ZeroOrOne optional -> reach(optional.getSubPath(), statistics);
      default -> Double.POSITIVE_INFINITY;
    };
  }

  /** A repeat of one predicate visits each of its triples once; of more, it may come back. */
  private static double repeated(Path path, PredicateStatistics statistics) {
    Path inner = path instanceof P_Inverse inverse ? inverse.getSubPath() : path;
    return inner instanceof P_Link ? reach(inner, statistics) : Double.POSITIVE_INFINITY;
  }
}
