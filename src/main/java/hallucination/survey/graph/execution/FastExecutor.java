package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.CompactGraph;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
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
}
