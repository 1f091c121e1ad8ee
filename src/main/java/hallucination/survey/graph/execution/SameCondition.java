package hallucination.survey.graph.execution;

/** Equality of two registers: by number for IRIs and blank nodes, by value for all else. */
final class SameCondition extends Condition {
  private final Session session;
  private final Registers registers;
  private final int left;
  private final int right;
  private final boolean wanted;
  private final Condition byValue;

  SameCondition(Matching matching, int left, int right, boolean wanted, Condition byValue) {
    this.session = matching.session();
    this.registers = matching.registers();
    this.left = left;
    this.right = right;
    this.wanted = wanted;
    this.byValue = byValue;
  }

  @Override
  byte test() {
    int a = registers.get(left);
    int b = registers.get(right);
    if (a == Session.UNBOUND || b == Session.UNBOUND) {
      return ERROR;
    }
    return session.isResource(a) && session.isResource(b) ? of((a == b) == wanted) : byValue.test();
  }
}
