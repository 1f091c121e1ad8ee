package hallucination.survey.graph.execution;

/** What a step finds, or one way that binds nothing if it finds nothing. */
final class Optionally extends Step {
  private enum State {
    NOTHING_YET,
    FOUND,
    DONE
  }

  private final Step step;
  private State state = State.DONE;

  Optionally(Step step) {
    this.step = step;
  }

  @Override
  void open() {
    step.open();
    state = State.NOTHING_YET;
  }

  @Override
  boolean next() {
    if (state == State.DONE) {
      return false;
    }
    if (step.next()) {
      state = State.FOUND;
      return true;
    }
    boolean nothing = state == State.NOTHING_YET;
    state = State.DONE;
    return nothing;
  }

  @Override
  void close() {
    if (state == State.FOUND || state == State.NOTHING_YET) {
      step.close();
      state = State.DONE;
    }
  }
}
