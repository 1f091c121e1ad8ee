package hallucination.survey.graph.execution;

/** Lets through what a condition holds for. */
final class Check extends Step {
  private final Condition condition;
  private boolean fresh;

  Check(Condition condition) {
    this.condition = condition;
  }

  @Override
  void open() {
    fresh = true;
  }

  @Override
  boolean next() {
    boolean asked = fresh;
    fresh = false;
    return asked && condition.holds();
  }

  @Override
  void close() {
    fresh = false;
  }
}
