package hallucination.survey.graph.execution;

import java.util.List;

/** Steps of which each goes on from what those before it have bound. */
final class Sequence extends Step {
  private final Step[] steps;
  private int at = -1;
  private boolean fresh;

  Sequence(List<Step> steps) {
    this.steps = steps.toArray(Step[]::new);
  }

  @Override
  void open() {
    fresh = true;
    at = 0;
    if (steps.length > 0) {
      steps[0].open();
    }
  }

  @Override
  boolean next() {
    if (steps.length == 0) {
      boolean once = fresh;
      fresh = false;
      return once;
    }
    while (at >= 0) {
      if (!steps[at].next()) {
        at--;
      } else if (at == steps.length - 1) {
        return true;
      } else {
        steps[++at].open();
      }
    }
    return false;
  }

  @Override
  void close() {
    fresh = false;
    for (; at >= 0; at--) {
      if (steps.length > 0) {
        steps[at].close();
      }
    }
  }
}
