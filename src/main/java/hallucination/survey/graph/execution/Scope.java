package hallucination.survey.graph.execution;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;

/** Which register each variable has in one part of a query; a sub-SELECT has a scope of its own. */
final class Scope {
  private final Registers registers;
  private final Map<Var, Integer> variables = new LinkedHashMap<>();

  Scope(Registers registers) {
    this.registers = registers;
  }

  /** A scope for what is inside: only these variables are the same as out here. */
  Scope inner(Collection<Var> shared) {
    Scope inner = new Scope(registers);
    shared.forEach(variable -> inner.variables.put(variable, register(variable)));
    return inner;
  }

  /** A scope that shares nothing with this one. */
  Scope apart() {
    return new Scope(registers);
  }

  int register(Var variable) {
    return variables.computeIfAbsent(variable, v -> registers.add(Session.UNBOUND));
  }

  int[] registers(Collection<Var> wanted) {
    return wanted.stream().mapToInt(this::register).toArray();
  }

  boolean has(Var variable) {
    return variables.containsKey(variable);
  }

  Set<Var> variables() {
    return variables.keySet();
  }
}
