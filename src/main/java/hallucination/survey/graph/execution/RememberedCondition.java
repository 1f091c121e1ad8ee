package hallucination.survey.graph.execution;

/** A condition that is worked out once for each set of values, if it depends on few variables. */
abstract class RememberedCondition extends Condition {
  private static final int MOST_REMEMBERED = 1 << 16;

  private final Registers registers;
  private final int[] variables;
  private final LongTable outcomes;
  private int boundBefore;

  /** It must depend on nothing but these registers. */
  RememberedCondition(Session session, Registers registers, int[] variables) {
    this.registers = registers;
    this.variables = variables;
    this.outcomes = new LongTable(session);
  }

  abstract byte evaluate();

  /** Which of the variables are bound is part of the key, since (x, none) is not (none, x). */
  @Override
  final byte test() {
    int bound = 0;
    int number = 0;
    long key = 0;
    for (int i = 0; i < variables.length; i++) {
      int id = registers.get(variables[i]);
      if (id != Session.UNBOUND) {
        bound |= 1 << i;
        key = key << 32 | id;
        number++;
      }
    }
    if (number > 2 || variables.length > Integer.SIZE) {
      return evaluate();
    }
    if (bound != boundBefore) {
      outcomes.clear();
      boundBefore = bound;
    }
    byte known = outcomes.get(key);
    if (known != LongTable.NONE) {
      return known;
    }
    byte outcome = evaluate();
    if (outcomes.size() < MOST_REMEMBERED) {
      outcomes.put(key, outcome);
    }
    return outcome;
  }
}
