package hallucination.survey.sparql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinctReduced;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;

/**
 * Says whether a query is surely cheap: made of operators and functions that are known to end soon,
 * and with few rows to be expected on its way. What it does not know is not cheap. A wrong guess
 * costs one slice of time, no more.
 */
final class QueryCost {
  private static final double CHEAP = 100_000;
  private static final int MOST_OPERATORS = 200;
  private static final int DESCRIBED = 50;

  private final PredicateStatistics statistics;
  private double work;
  private int operators;

  private QueryCost(PredicateStatistics statistics) {
    this.statistics = statistics;
  }

  /** Whether a query is surely cheap. */
  static boolean isCheap(AdmittedQuery admitted, PredicateStatistics statistics) {
    Query query = admitted.query();
    if (!admitted.graphs().isEmpty()) {
      return false;
    }
    if (query.getQueryPattern() == null) { // DESCRIBE of terms
      return query.getResultURIs().size() <= DESCRIBED;
    }
    try {
      return new QueryCost(statistics).all(query) <= CHEAP;
    } catch (StackOverflowError e) {
      return false;
    }
  }

  private double all(Query query) {
    double rows = rows(Algebra.compile(query), Set.of(), 1);
    double written =
        query.isDescribeType()
            ? rows * DESCRIBED
            : query.isConstructType()
                ? rows * query.getConstructTemplate().getTriples().size()
                : rows;
    return work + written;
  }

  /** Rows that come out when so many go in; adds to the work. */
  private double rows(Op op, Set<Var> bound, double in) {
    if (++operators > MOST_OPERATORS || work > CHEAP) {
      return costly();
    }
    double out =
        switch (op) {
          case OpBGP bgp -> joined(bgp.getPattern().getList(), bound, in);
          case OpPath path -> PathCost.rows(path.getTriplePath(), bound, in, statistics);
          case OpJoin join -> both(join.getLeft(), join.getRight(), bound, in);
          case OpLeftJoin join ->
              Math.max(
                  both(join.getLeft(), join.getRight(), bound, in),
                  filtered(
                      join.getExprs() == null ? List.of() : join.getExprs().getList(),
                      op,
                      bound,
                      in));
          case OpMinus minus -> both(minus.getLeft(), minus.getRight(), bound, in);
          case OpUnion union ->
              rows(union.getLeft(), bound, in) + rows(union.getRight(), bound, in);
          case OpFilter filter ->
              filtered(filter.getExprs().getList(), op, bound, rows(filter.getSubOp(), bound, in));
          case OpExtend extend ->
              filtered(
                  new ArrayList<>(extend.getVarExprList().getExprs().values()),
                  op,
                  bound,
                  rows(extend.getSubOp(), bound, in));
          case OpGroup group -> grouped(group, bound, in);
          case OpGraph graph ->
              graph.getNode().isConcrete() ? rows(graph.getSubOp(), bound, in) : costly();
          case OpOrder order ->
              filtered(
                  order.getConditions().stream().map(c -> c.getExpression()).toList(),
                  op,
                  bound,
                  rows(order.getSubOp(), bound, in) * 2);
          case OpProject project -> rows(project.getSubOp(), bound, in);
          case OpDistinctReduced distinct -> rows(distinct.getSubOp(), bound, in);
          case OpSlice slice -> rows(slice.getSubOp(), bound, in);
          case OpTable table -> tabled(table, in);
          default -> costly();
        };
    work += out;
    return out;
  }

  private double costly() {
    work = Double.POSITIVE_INFINITY;
    return Double.POSITIVE_INFINITY;
  }

  /** The engine may run the right side for each row of the left, or by itself: the sum of both. */
  private double both(Op left, Op right, Set<Var> bound, double in) {
    double first = rows(left, bound, in);
    rows(right, bound, 1);
    return Math.max(first, rows(right, with(bound, left), first));
  }

  private double joined(List<Triple> patterns, Set<Var> bound, double in) {
    List<Triple> left = new ArrayList<>(patterns);
    Set<Node> known = new HashSet<>(bound);
    double rows = in;
    while (!left.isEmpty()) {
      Triple best = left.getFirst();
      double fewest = Double.POSITIVE_INFINITY;
      for (Triple pattern : left) {
        double matches = matches(pattern, known);
        if (matches < fewest) {
          best = pattern;
          fewest = matches;
        }
      }
      left.remove(best);
      known.add(best.getSubject());
      known.add(best.getPredicate());
      known.add(best.getObject());
      rows *= fewest;
      work += rows;
    }
    return rows;
  }

  private double matches(Triple pattern, Set<Node> known) {
    if (!PlainExpressions.isPlain(pattern.getSubject())
        || !PlainExpressions.isPlain(pattern.getObject())) {
      return Double.POSITIVE_INFINITY;
    }
    boolean subject = known.contains(pattern.getSubject());
    boolean object = known.contains(pattern.getObject());
    if (!subject && !object) {
      return pattern.getSubject().isConcrete() || pattern.getObject().isConcrete()
          ? statistics.matches(pattern)
          : statistics.triples(pattern.getPredicate());
    }
    if (subject && (object || pattern.getObject().isConcrete())
        || object && pattern.getSubject().isConcrete()) {
      return 1;
    }
    return subject
        ? statistics.bySubject(pattern.getPredicate())
        : statistics.byObject(pattern.getPredicate());
  }

  private double filtered(List<Expr> expressions, Op op, Set<Var> bound, double rows) {
    for (Expr expression : expressions) {
      work += PlainExpressions.cost(expression, exists -> rows(exists, with(bound, op), rows));
    }
    return rows;
  }

  private double grouped(OpGroup group, Set<Var> bound, double in) {
    double rows = rows(group.getSubOp(), bound, in);
    group
        .getAggregators()
        .forEach(
            aggregator ->
                work +=
                    PlainExpressions.cost(
                        aggregator.getAggregator(), exists -> Double.POSITIVE_INFINITY));
    return filtered(new ArrayList<>(group.getGroupVars().getExprs().values()), group, bound, rows);
  }

  private double tabled(OpTable table, double in) {
    double rows = 0;
    for (var each = table.getTable().rows(); each.hasNext(); ) {
      Binding row = each.next();
      rows++;
      for (var variables = row.vars(); variables.hasNext(); ) {
        if (!PlainExpressions.isPlain(row.get(variables.next()))) {
          return costly();
        }
      }
    }
    return rows * in;
  }

  private static Set<Var> with(Set<Var> bound, Op op) {
    Set<Var> all = new HashSet<>(bound);
    all.addAll(OpVars.visibleVars(op));
    return all;
  }
}
