package hallucination.survey.graph.execution;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/** A row that a plan gives to Jena: what came in, and the numbers that the plan has added to it. */
final class Row extends BindingBase {
  private final Session session;
  private final Var[] variables;
  private final int[] ids;

  /** A variable that the parent has must be unbound here. */
  Row(@Nullable Binding parent, Session session, Var[] variables, int[] ids) {
    super(parent);
    this.session = session;
    this.variables = variables;
    this.ids = ids;
  }

  /** The number of a variable's term in a session. */
  static int id(Binding binding, Var variable, Session session) {
    if (binding instanceof Row row && row.session == session) {
      int own = row.id(variable);
      return own != Session.UNBOUND || row.parent == null ? own : id(row.parent, variable, session);
    }
    Node node = binding.get(variable);
    return node == null ? Session.UNBOUND : session.id(node);
  }

  private int id(Var variable) {
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] == variable || variables[i].equals(variable)) {
        return ids[i];
      }
    }
    return Session.UNBOUND;
  }

  @Override
  protected @Nullable Node get1(Var variable) {
    int id = id(variable);
    return id == Session.UNBOUND ? null : session.node(id);
  }

  @Override
  protected boolean contains1(Var variable) {
    return id(variable) != Session.UNBOUND;
  }

  @Override
  protected Iterator<Var> vars1() {
    return bound().mapToObj(i -> variables[i]).iterator();
  }

  @Override
  protected int size1() {
    return (int) bound().count();
  }

  @Override
  protected boolean isEmpty1() {
    return bound().findAny().isEmpty();
  }

  private IntStream bound() {
    return IntStream.range(0, ids.length).filter(i -> ids[i] != Session.UNBOUND);
  }

  @Override
  protected Binding detachWithNewParent(Binding newParent) {
    return new Row(newParent, session, variables, ids);
  }
}
