package hallucination.survey.graph.execution;

import java.util.List;

/** One step after the other, each from the same beginning. */
final class Union extends Step {
  private final Step[] steps;
  private int at;

  Union(List<Step> steps) {
    this.steps = steps.toArray(Step[]::new);
    this.at = this.steps.length;
  }

  @Override
  void open() {
    at = 0;
    if (steps.length > 0) {
      steps[0].open();
    }
  }

  @Override
  boolean next() {
    while (at < steps.length) {
      if (steps[at].next()) {
        return true;
      }
      if (++at < steps.length) {
        steps[at].open();
      }
    }
    return false;
  }

  @Override
  void close() {
    if (at < steps.length) {
      steps[at].close();
      at = steps.length;
    }
  }
}
