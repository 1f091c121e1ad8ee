package hallucination.survey.graph.execution;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.jspecify.annotations.Nullable;

/** Runs a plan for each row that comes in. */
final class PlanIterator extends QueryIter1 {
  private final Plan plan;
  private final boolean[] given;
  private Binding incoming = BindingFactory.empty();
  private @Nullable Row ready;
  private boolean open;

  PlanIterator(Plan plan, QueryIterator input, ExecutionContext context) {
    super(input, context);
    this.plan = plan;
    this.given = new boolean[plan.outside().length];
  }

  @Override
  protected boolean hasNextBinding() {
    while (ready == null) {
      if (open && plan.step().next()) {
        ready = row();
      } else if (getInput().hasNext()) {
        load(getInput().next());
        plan.step().open();
        open = true;
      } else {
        return false;
      }
      plan.session().step();
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    Row row = java.util.Objects.requireNonNull(ready);
    ready = null;
    return row;
  }

  private void load(Binding binding) {
    incoming = binding;
    boolean empty = binding.isEmpty();
    for (int i = 0; i < given.length; i++) {
      Var variable = plan.variables()[i];
      int id = empty ? Session.UNBOUND : Row.id(binding, variable, plan.session());
      given[i] = id != Session.UNBOUND;
      plan.registers().set(plan.outside()[i], id);
    }
  }

  private Row row() {
    int[] ids = new int[given.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = given[i] ? Session.UNBOUND : plan.registers().get(plan.outside()[i]);
    }
    Binding parent = incoming.isEmpty() ? null : incoming;
    return new Row(parent, plan.session(), plan.variables(), ids);
  }

  @Override
  protected void requestSubCancel() {}

  @Override
  protected void closeSubIterator() {}
}
