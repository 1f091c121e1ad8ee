package hallucination.survey.graph.execution;

/** Binds variables to the values of expressions; one that is bound already must have that value. */
final class Extend extends Step {
  private final Session session;
  private final Registers registers;
  private final int[] variables;
  private final Value[] values;
  private final boolean[] set;
  private boolean fresh;

  Extend(Matching matching, int[] variables, Value[] values) {
    this.session = matching.session();
    this.registers = matching.registers();
    this.variables = variables;
    this.values = values;
    this.set = new boolean[variables.length];
  }

  @Override
  void open() {
    fresh = true;
  }

  @Override
  boolean next() {
    boolean first = fresh;
    fresh = false;
    if (first && bind()) {
      return true;
    }
    close();
    return false;
  }

  private boolean bind() {
    for (int i = 0; i < variables.length; i++) {
      int id = values[i].id();
      int bound = registers.get(variables[i]);
      if (id != Session.UNBOUND && bound == Session.UNBOUND) {
        registers.set(variables[i], id);
        set[i] = true;
      } else if (id != Session.UNBOUND && !session.node(bound).sameValueAs(session.node(id))) {
        return false;
      }
    }
    return true;
  }

  @Override
  void close() {
    fresh = false;
    for (int i = 0; i < set.length; i++) {
      if (set[i]) {
        registers.clear(variables[i]);
        set[i] = false;
      }
    }
  }
}
