package hallucination.survey.graph.execution;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Makes a walk of a property path of SPARQL 1.1. */
final class WalkPlanner {
  private final Walk.Ground ground;
  private final Context context;

  WalkPlanner(Walk.Ground ground, Context context) {
    this.ground = ground;
    this.context = context;
  }

  /** A walk, unless the path has something that only Jena knows. */
  Optional<Walk> walk(Path path) {
    return switch (path) {
      case P_Link link -> link(link.getNode());
      case P_ReverseLink link -> link(link.getNode()).map(Walk.Inverse::new);
      case P_Inverse inverse -> walk(inverse.getSubPath()).map(Walk.Inverse::new);
      case P_Alt either ->
          walk(either.getLeft())
              .flatMap(one -> walk(either.getRight()).map(two -> new Walk.Either(one, two)));
      case P_Seq chain ->
          walk(chain.getLeft())
              .flatMap(
                  one ->
                      walk(chain.getRight())
                          .map(two -> new Walk.Chain(ground.matching(), one, two)));
      case P_ZeroOrOne maybe -> walk(maybe.getSubPath()).map(walk -> new Walk.Maybe(ground, walk));
      case P_ZeroOrMore1 closure -> closure(closure.getSubPath(), true);
      case P_OneOrMore1 closure -> closure(closure.getSubPath(), false);
      case P_NegPropSet except ->
          Optional.of(
              new Walk.Except(
                  ground, excluded(except.getFwdNodes()), excluded(except.getBwdNodes())));
      default -> Optional.empty();
    };
  }

  private Optional<Walk> closure(Path path, boolean fromNone) {
    return walk(path)
        .map(walk -> new Walk.Closure(ground, walk, fromNone, new Walk.Closure.Ends()));
  }

  private Optional<Walk> link(Node predicate) {
    if (context.isTrueOrUndef(ARQ.propertyFunctions)
        && PropertyFunctionRegistry.chooseRegistry(context).isRegistered(predicate.getURI())) {
      return Optional.empty();
    }
    return Optional.of(new Walk.Link(ground, ground.matching().session().id(predicate)));
  }

  private Walk.Except.Excluded excluded(List<Node> predicates) {
    Set<Integer> ids = new HashSet<>();
    predicates.forEach(predicate -> ids.add(ground.matching().session().id(predicate)));
    return new Walk.Except.Excluded(ids);
  }
}
