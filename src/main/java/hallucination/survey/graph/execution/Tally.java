package hallucination.survey.graph.execution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** What one aggregate has gathered for each group; groups are counted from 0 as they come. */
abstract class Tally {
  /** Adds what the registers hold to a group. */
  abstract void add(int group);

  /** The result for a group, or {@link Session#UNBOUND}. */
  abstract int result(int group);

  /** A tally for an aggregate, unless only Jena's own grouping can keep one. */
  static Optional<Tally> of(
      Aggregator aggregator, Matching matching, Scope scope, FunctionEnv environment) {
    ExprList arguments = aggregator.getExprList();
    if (aggregator instanceof AggCount) {
      return Optional.of(new Count(matching, -1));
    }
    if (arguments == null || !arguments.getList().stream().allMatch(Expressions::plain)) {
      return Optional.empty();
    }
    Expr first = arguments.get(0);
    return switch (aggregator) {
      case AggCountVar count when first.isVariable() ->
          Optional.of(new Count(matching, scope.register(first.asVar())));
      case AggCountVarDistinct count when first.isVariable() ->
          Optional.of(new CountDistinct(matching, scope.register(first.asVar())));
      case AggCountVar a -> jena(a, matching, scope, environment);
      case AggCountVarDistinct a -> jena(a, matching, scope, environment);
      case AggSum a -> jena(a, matching, scope, environment);
      case AggSumDistinct a -> jena(a, matching, scope, environment);
      case AggAvg a -> jena(a, matching, scope, environment);
      case AggAvgDistinct a -> jena(a, matching, scope, environment);
      case AggMin a -> jena(a, matching, scope, environment);
      case AggMinDistinct a -> jena(a, matching, scope, environment);
      case AggMax a -> jena(a, matching, scope, environment);
      case AggMaxDistinct a -> jena(a, matching, scope, environment);
      case AggSample a -> jena(a, matching, scope, environment);
      case AggSampleDistinct a -> jena(a, matching, scope, environment);
      case AggGroupConcat a -> jena(a, matching, scope, environment);
      case AggGroupConcatDistinct a -> jena(a, matching, scope, environment);
      default -> Optional.empty();
    };
  }

  private static Optional<Tally> jena(
      Aggregator aggregator, Matching matching, Scope scope, FunctionEnv environment) {
    aggregator
        .getExprList()
        .forEach(argument -> argument.getVarsMentioned().forEach(scope::register));
    return Optional.of(new OfJena(aggregator, matching, scope, environment));
  }

  private static int number(Matching matching, long number) {
    return matching.session().id(NodeValue.makeInteger(number).asNode());
  }

  /** COUNT(*), or of a variable that must be bound. */
  private static final class Count extends Tally {
    private final Matching matching;
    private final int variable;
    private long[] counts = new long[8];

    Count(Matching matching, int variable) {
      this.matching = matching;
      this.variable = variable;
    }

    @Override
    void add(int group) {
      if (group >= counts.length) {
        matching.session().hold(2L * counts.length);
        counts = Arrays.copyOf(counts, 2 * counts.length);
      }
      if (variable < 0 || matching.registers().isBound(variable)) {
        counts[group]++;
      }
    }

    @Override
    int result(int group) {
      return number(matching, counts[group]);
    }
  }

  /** COUNT(DISTINCT) of a variable. */
  private static final class CountDistinct extends Tally {
    private final Matching matching;
    private final int variable;
    private final LongTable seen;
    private int[] counts = new int[8];

    CountDistinct(Matching matching, int variable) {
      this.matching = matching;
      this.variable = variable;
      this.seen = new LongTable(matching.session());
    }

    @Override
    void add(int group) {
      if (group >= counts.length) {
        matching.session().hold(counts.length);
        counts = Arrays.copyOf(counts, 2 * counts.length);
      }
      int id = matching.registers().get(variable);
      if (id != Session.UNBOUND && seen.add((long) group << 32 | id)) {
        counts[group]++;
      }
    }

    @Override
    int result(int group) {
      return number(matching, counts[group]);
    }
  }

  /** Any other aggregate, gathered by Jena group by group. */
  private static final class OfJena extends Tally {
    /** What a value takes that an aggregate may keep. */
    private static final int KEPT = 16;

    private final Aggregator aggregator;
    private final Session session;
    private final RegisterBinding binding;
    private final FunctionEnv environment;
    private final List<Accumulator> accumulators = new ArrayList<>();

    OfJena(Aggregator aggregator, Matching matching, Scope scope, FunctionEnv environment) {
      this.aggregator = aggregator;
      this.session = matching.session();
      this.binding = new RegisterBinding(session, matching.registers(), scope);
      this.environment = environment;
    }

    @Override
    void add(int group) {
      while (group >= accumulators.size()) {
        accumulators.add(aggregator.createAccumulator());
        session.hold(KEPT);
      }
      if (keeps()) {
        session.hold(KEPT);
      }
      accumulators.get(group).accumulate(binding, environment);
    }

    private boolean keeps() {
      return aggregator instanceof AggGroupConcat || aggregator.getName().contains("DISTINCT");
    }

    @Override
    int result(int group) {
      @Nullable NodeValue value = accumulators.get(group).getValue();
      return value == null ? Session.UNBOUND : session.id(value.asNode());
    }
  }

  /** What an aggregate gives where there is nothing to gather. */
  static int empty(Aggregator aggregator, Session session) {
    @Nullable Node value = aggregator.getValueEmpty();
    return value == null ? Session.UNBOUND : session.id(value);
  }
}
