package hallucination.survey.graph.execution;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * The registers of a scope as Jena's expressions want to see them. It changes with the registers.
 */
final class RegisterBinding implements Binding {
  private final Session session;
  private final Registers registers;
  private final Scope scope;

  RegisterBinding(Session session, Registers registers, Scope scope) {
    this.session = session;
    this.registers = registers;
    this.scope = scope;
  }

  @Override
  public @Nullable Node get(Var variable) {
    return contains(variable) ? session.node(registers.get(scope.register(variable))) : null;
  }

  @Override
  public boolean contains(Var variable) {
    return scope.has(variable) && registers.isBound(scope.register(variable));
  }

  @Override
  public Iterator<Var> vars() {
    return scope.variables().stream().filter(this::contains).iterator();
  }

  @Override
  public Set<Var> varsMentioned() {
    Set<Var> bound = new LinkedHashSet<>();
    vars().forEachRemaining(bound::add);
    return bound;
  }

  @Override
  public void forEach(BiConsumer<Var, Node> action) {
    vars()
        .forEachRemaining(
            variable ->
                action.accept(variable, session.node(registers.get(scope.register(variable)))));
  }

  @Override
  public int size() {
    return varsMentioned().size();
  }

  @Override
  public boolean isEmpty() {
    return !vars().hasNext();
  }

  @Override
  public Binding detach() {
    return Binding.builder().addAll(this).build();
  }
}
