package hallucination.survey.graph.execution;

/** Whether a pattern has a match that goes with what the registers hold. */
final class ExistsCondition extends RememberedCondition {
  private final Step pattern;

  ExistsCondition(Session session, Registers registers, int[] variables, Step pattern) {
    super(session, registers, variables);
    this.pattern = pattern;
  }

  @Override
  byte evaluate() {
    pattern.open();
    boolean found = pattern.next();
    if (found) {
      pattern.close();
    }
    return of(found);
  }
}
