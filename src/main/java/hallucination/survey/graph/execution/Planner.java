package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.CompactGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Makes a plan of a part of the algebra, following what Jena's own executor does with it. */
final class Planner {
  private final Matching matching;
  private final ExecutionContext context;
  private final ConditionPlanner conditions;
  private final ConjunctionPlanner conjunctions;

  private Planner(Matching matching, ExecutionContext context) {
    this.matching = matching;
    this.context = context;
    this.conditions = new ConditionPlanner(matching, context, this);
    this.conjunctions = new ConjunctionPlanner(matching, context, conditions);
  }

  /** A plan, unless the part has something in it that only Jena can do. */
  static Optional<Plan> plan(Op op, CompactGraph graph, ExecutionContext context, boolean first) {
    Session session = Session.of(context, graph.dataset().terms());
    Registers registers = new Registers();
    Scope scope = new Scope(registers);
    Planner planner = new Planner(new Matching(session, registers, graph.dataset()), context);
    return planner
        .step(op, Site.of(scope, first, graph.graph()))
        .map(
            step -> {
              Set<Var> variables = scope.variables();
              return new Plan(
                  session,
                  registers,
                  step,
                  variables.toArray(Var[]::new),
                  scope.registers(List.copyOf(variables)));
            });
  }

  /** A step for a part of the algebra, if there can be one. */
  Optional<Step> step(Op op, Site site) {
    return switch (op) {
      case Op nest when ConjunctionPlanner.suits(nest) -> conjunctions.step(nest, site);
      case OpFilter filter -> filter(filter, site);
      case OpSequence sequence -> sequence(sequence.getElements(), site);
      case OpUnion union -> union(List.of(union.getLeft(), union.getRight()), site);
      case OpDisjunction union -> union(union.getElements(), site);
      case OpConditional optional ->
          both(
              step(optional.getLeft(), site),
              () -> step(optional.getRight(), site.after().perRow()).map(Optionally::new));
      case OpGraph inGraph -> graph(inGraph, site);
      default -> site.inAnyGraph() ? Optional.empty() : withoutGraph(op, site);
    };
  }

  /** The parts that may stand where the graph is known, but not where it is to be found. */
  private Optional<Step> withoutGraph(Op op, Site site) {
    return switch (op) {
      case OpTable table -> table(table.getTable(), site);
      case OpExtendAssign extend ->
          both(step(extend.getSubOp(), site), () -> extend(extend.getVarExprList(), site));
      default -> site.substituted() ? Optional.empty() : unsubstituted(op, site);
    };
  }

  /** The parts that mean something else once Jena has written values into them. */
  private Optional<Step> unsubstituted(Op op, Site site) {
    return switch (op) {
      case OpJoin join -> join(join, Probe.Kind.JOIN, ExprList.emptyList, site);
      case OpLeftJoin join -> join(join, Probe.Kind.LEFT_JOIN, join.getExprs(), site);
      case OpMinus minus -> minus(minus, site);
      case OpProject project ->
          step(project.getSubOp(), site.in(site.scope().inner(project.getVars())));
      case OpDistinct distinct when site.first() -> distinct(distinct, site);
      case OpGroup group when site.first() -> group(group, site);
      default -> Optional.empty();
    };
  }

  private static Optional<Step> both(
      Optional<? extends Step> left, java.util.function.Supplier<Optional<? extends Step>> right) {
    return left.flatMap(one -> right.get().map(two -> new Sequence(List.of(one, two))));
  }

  private Optional<Step> sequence(List<Op> parts, Site site) {
    List<Step> steps = new ArrayList<>();
    Site at = site;
    for (Op part : parts) {
      Optional<Step> step = step(part, at);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      steps.add(step.get());
      at = at.after();
    }
    return Optional.of(new Sequence(steps));
  }

  private Optional<Step> union(List<Op> branches, Site site) {
    List<Step> steps = new ArrayList<>();
    for (Op branch : branches) {
      step(branch, site.perRow()).ifPresent(steps::add);
    }
    return steps.size() == branches.size() ? Optional.of(new Union(steps)) : Optional.empty();
  }

  private Optional<Step> filter(OpFilter filter, Site site) {
    return both(
        step(filter.getSubOp(), site),
        () -> conditions(filter.getExprs(), site).map(Planner::checks));
  }

  private static Step checks(List<Condition> conditions) {
    return new Sequence(conditions.stream().<Step>map(Check::new).toList());
  }

  private Optional<List<Condition>> conditions(ExprList filters, Site site) {
    List<Condition> all = new ArrayList<>();
    for (Expr filter : filters) {
      conditions.condition(filter, site).ifPresent(all::add);
    }
    return all.size() == filters.size() ? Optional.of(all) : Optional.empty();
  }

  private Optional<Step> extend(VarExprList list, Site site) {
    if (!list.getExprs().values().stream().allMatch(Expressions::plain)) {
      return Optional.empty();
    }
    List<Var> variables = list.getVars();
    Value[] values =
        variables.stream()
            .map(variable -> Value.of(list, variable, matching, site.scope(), context))
            .toArray(Value[]::new);
    return Optional.of(new Extend(matching, site.scope().registers(variables), values));
  }

  private Optional<Step> table(Table table, Site site) {
    List<Var> variables = table.getVars();
    Relation rows = new Relation(matching.session(), matching.registers(), variables.size());
    for (var found = table.rows(); found.hasNext(); ) {
      Binding row = found.next();
      rows.add(
          variables.stream()
              .mapToInt(
                  variable ->
                      row.contains(variable)
                          ? matching.session().id(row.get(variable))
                          : Session.UNBOUND)
              .toArray());
    }
    int[] targets = site.scope().registers(variables);
    return Optional.of(new Probe(matching, Probe.Kind.JOIN, rows, targets, List.of()));
  }

  private Optional<Step> join(Op2 join, Probe.Kind kind, ExprList filters, Site site) {
    return both(
        step(join.getLeft(), site),
        () -> {
          List<Var> columns = List.copyOf(OpVars.visibleVars(join.getRight()));
          return apart(join.getRight(), columns, site)
              .flatMap(
                  table ->
                      conditions(filters == null ? ExprList.emptyList : filters, site)
                          .map(
                              also ->
                                  new Probe(
                                      matching,
                                      kind,
                                      table,
                                      site.scope().registers(columns),
                                      also)));
        });
  }

  private Optional<Step> minus(OpMinus minus, Site site) {
    Set<Var> left = OpVars.visibleVars(minus.getLeft());
    List<Var> columns =
        OpVars.visibleVars(minus.getRight()).stream().filter(left::contains).toList();
    return both(
        step(minus.getLeft(), site),
        () ->
            apart(minus.getRight(), columns, site)
                .map(
                    table ->
                        new Probe(
                            matching,
                            Probe.Kind.MINUS,
                            table,
                            site.scope().registers(columns),
                            List.of())));
  }

  /** What a part finds on its own, as a table. */
  private Optional<Relation> apart(Op op, List<Var> columns, Site site) {
    Scope own = site.scope().apart();
    return step(op, site.apart(own))
        .map(
            step ->
                new Relation(
                    matching.session(), matching.registers(), step, own.registers(columns)));
  }

  private Optional<Step> distinct(OpDistinct distinct, Site site) {
    List<Var> columns = List.copyOf(OpVars.visibleVars(distinct.getSubOp()));
    return step(distinct.getSubOp(), site)
        .map(
            step ->
                new Distinct(
                    matching.session(),
                    matching.registers(),
                    step,
                    site.scope().registers(columns)));
  }

  private Optional<Step> group(OpGroup group, Site site) {
    VarExprList keys = group.getGroupVars();
    Scope own = site.scope().apart();
    if (!keys.getExprs().values().stream().allMatch(Expressions::plain)) {
      return Optional.empty();
    }
    List<Aggregator> aggregators =
        group.getAggregators().stream().map(ExprAggregator::getAggregator).toList();
    List<Tally> tallies =
        aggregators.stream()
            .flatMap(aggregator -> Tally.of(aggregator, matching, own, context).stream())
            .toList();
    if (tallies.size() < aggregators.size()) {
      return Optional.empty();
    }
    Value[] values =
        keys.getVars().stream()
            .map(key -> Value.of(keys, key, matching, own, context))
            .toArray(Value[]::new);
    List<Var> results =
        Stream.concat(
                keys.getVars().stream(),
                group.getAggregators().stream().map(ExprAggregator::getVar))
            .toList();
    int[] targets = site.scope().registers(results);
    return step(group.getSubOp(), site.in(own))
        .map(step -> new Group(matching, step, values, aggregators, tallies, targets));
  }

  private Optional<Step> graph(OpGraph inGraph, Site site) {
    Node name = inGraph.getNode();
    Op inside = inGraph.getSubOp();
    if (name.isVariable()) {
      Var variable = Var.alloc(name);
      if (Mentioned.in(inside).contains(variable)) {
        return Optional.empty();
      }
      return step(inside, site.inAnyGraph(site.scope().register(variable)));
    }
    if (!name.isURI() || Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)) {
      return Optional.empty();
    }
    int graph = matching.dataset().graphs().named(matching.session().id(name));
    return graph < 0 ? Optional.of(new Union(List.of())) : step(inside, site.inGraph(graph));
  }
}
