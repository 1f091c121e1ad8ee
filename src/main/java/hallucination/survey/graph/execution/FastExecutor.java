package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.CompactGraph;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutor;

/** Runs each part of the algebra as a plan if there can be one, else as Jena does. */
final class FastExecutor extends OpExecutor {
  FastExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    if (execCxt.getActiveGraph() instanceof CompactGraph graph
        && !execCxt.getContext().isTrue(ARQ.hideNonDistiguishedVariables)) {
      Optional<Plan> plan = Planner.plan(op, graph, execCxt, input.isJoinIdentity());
      if (plan.isPresent()) {
        return new PlanIterator(plan.get(), input, execCxt);
      }
    }
    return super.exec(op, input);
  }

  /**
   * Also where a side can't be planned, since Jena 6.0.0 takes away too much: where the left side
   * has an unbound variable, it is content with one that agrees, though others differ.
   */
  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    if (!(execCxt.getActiveGraph() instanceof CompactGraph graph)) {
      return super.execute(minus, input);
    }
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    Var[] columns = common.toArray(Var[]::new);
    Session session = Session.of(execCxt, graph.dataset().terms());
    Registers registers = new Registers();
    int[] targets = new Scope(registers).registers(common);
    Relation taken = new Relation(session, registers, columns.length);
    int[] row = new int[columns.length];
    for (Iterator<Binding> right = exec(minus.getRight(), root()); right.hasNext(); ) {
      Binding binding = right.next();
      for (int i = 0; i < row.length; i++) {
        row[i] = Row.id(binding, columns[i], session);
      }
      taken.add(row);
    }
    Matching matching = new Matching(session, registers, graph.dataset());
    Step probe = new Probe(matching, Probe.Kind.MINUS, taken, targets, List.of());
    return new PlanIterator(
        new Plan(session, registers, probe, columns, targets),
        exec(minus.getLeft(), input),
        execCxt);
  }
}
