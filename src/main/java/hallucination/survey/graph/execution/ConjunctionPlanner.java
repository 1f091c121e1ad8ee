package hallucination.survey.graph.execution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.expr.Expr;

/**
 * Takes a nest of patterns, sequences and filters as one conjunction, so that its order is free and
 * not that in which Jena has pushed the filters down.
 */
final class ConjunctionPlanner {
  private final Matching matching;
  private final ExecutionContext context;
  private final ConditionPlanner conditions;

  ConjunctionPlanner(Matching matching, ExecutionContext context, ConditionPlanner conditions) {
    this.matching = matching;
    this.context = context;
    this.conditions = conditions;
  }

  /** A filter, and the variables that are bound wherever it stands. */
  private record Placed(Expr filter, Set<Var> bound) {}

  /** A nest of patterns, taken apart. */
  private record Nest(List<Op> leaves, List<Placed> filters) {
    Set<Var> variables() {
      Set<Var> all = new LinkedHashSet<>();
      leaves.forEach(leaf -> OpVars.visibleVars(leaf, all));
      return all;
    }
  }

  /** Whether the part is such a nest, and each of its filters may be asked later than it stands. */
  static boolean suits(Op op) {
    Nest nest = new Nest(new ArrayList<>(), new ArrayList<>());
    return collect(op, nest) && nest.filters().stream().allMatch(mayWait(nest.variables()));
  }

  /** A filter can wait only if nothing that is bound meanwhile means anything to it. */
  private static Predicate<Placed> mayWait(Set<Var> all) {
    return placed ->
        Mentioned.in(placed.filter()).stream()
            .allMatch(variable -> placed.bound().contains(variable) || !all.contains(variable));
  }

  /** A step for a part that suits. */
  Optional<Step> step(Op op, Site site) {
    Nest nest = new Nest(new ArrayList<>(), new ArrayList<>());
    collect(op, nest);
    List<Pattern> patterns = new ArrayList<>();
    for (Op leaf : nest.leaves()) {
      if (!patterns(leaf, site, patterns)) {
        return Optional.empty();
      }
    }
    Set<Var> all = nest.variables();
    List<Conjunction.Guard> guards = new ArrayList<>();
    for (Placed placed : nest.filters()) {
      guard(placed.filter(), all, site).ifPresent(guards::add);
    }
    return guards.size() == nest.filters().size()
        ? Optional.of(new Conjunction(matching.registers(), patterns, guards))
        : Optional.empty();
  }

  private static boolean collect(Op op, Nest nest) {
    return switch (op) {
      case OpBGP leaf -> nest.leaves().add(leaf);
      case OpTriple leaf -> nest.leaves().add(leaf);
      case OpPath leaf -> nest.leaves().add(leaf);
      case OpSequence sequence ->
          sequence.getElements().stream().allMatch(part -> collect(part, nest));
      case OpFilter filter -> {
        Set<Var> bound = OpVars.visibleVars(filter.getSubOp());
        filter.getExprs().forEach(expr -> nest.filters().add(new Placed(expr, bound)));
        yield collect(filter.getSubOp(), nest);
      }
      default -> false;
    };
  }

  private Optional<Conjunction.Guard> guard(Expr filter, Set<Var> all, Site site) {
    Set<Var> needed = Mentioned.in(filter);
    needed.retainAll(all);
    return conditions
        .condition(filter, site)
        .map(condition -> new Conjunction.Guard(condition, site.registers(needed)));
  }

  private boolean patterns(Op leaf, Site site, List<Pattern> patterns) {
    return switch (leaf) {
      case OpBGP bgp -> triples(bgp.getPattern().getList(), site, patterns);
      case OpTriple triple -> triples(List.of(triple.getTriple()), site, patterns);
      case OpPath path -> path(path.getTriplePath(), site, patterns);
      default -> false;
    };
  }

  /** Where the graph is to be found, an empty pattern would leave it unbound. */
  private boolean triples(List<Triple> triples, Site site, List<Pattern> patterns) {
    for (Triple triple : triples) {
      if (hasPattern(triple.getSubject()) || hasPattern(triple.getObject())) {
        return false;
      }
      TriplePattern pattern =
          new TriplePattern(
              matching,
              site.graph(),
              slot(triple.getSubject(), site),
              slot(triple.getPredicate(), site),
              slot(triple.getObject(), site));
      patterns.add(
          site.inAnyGraph() ? new GraphPattern(matching, site.graphName(), pattern) : pattern);
    }
    return !(triples.isEmpty() && site.inAnyGraph());
  }

  /** A triple term with variables in it. */
  private static boolean hasPattern(Node node) {
    return !node.isVariable() && !node.isConcrete();
  }

  private boolean path(TriplePath path, Site site, List<Pattern> patterns) {
    if (path.isTriple()) {
      return triples(List.of(path.asTriple()), site, patterns);
    }
    if (site.inAnyGraph() || hasPattern(path.getSubject()) || hasPattern(path.getObject())) {
      return false;
    }
    Walk.Ground ground = Walk.Ground.of(matching, site.graph());
    Optional<Walk> walk = new WalkPlanner(ground, context.getContext()).walk(path.getPath());
    walk.ifPresent(
        found ->
            patterns.add(
                new PathPattern(
                    matching, slot(path.getSubject(), site), slot(path.getObject(), site), found)));
    return walk.isPresent();
  }

  private Slot slot(Node node, Site site) {
    return node.isVariable()
        ? new Slot(site.scope().register(Var.alloc(node)), false)
        : new Slot(matching.registers().add(matching.session().id(node)), true);
  }
}
