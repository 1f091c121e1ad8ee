package hallucination.survey.graph.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that must all match, in the order that promises the fewest rows, with each filter as
 * soon as its variables are bound.
 */
final class Conjunction extends Step {
  private final Registers registers;
  private final List<Pattern> patterns;
  private final List<Guard> guards;
  private final int[] variables;
  private boolean[] boundBefore = {};
  private @Nullable Sequence ordered;

  /**
   * A filter within a conjunction.
   *
   * @param needed those of its variables that patterns of the conjunction bind
   */
  record Guard(Condition condition, int[] needed) {}

  Conjunction(Registers registers, List<Pattern> patterns, List<Guard> guards) {
    this.registers = registers;
    this.patterns = List.copyOf(patterns);
    this.guards = List.copyOf(guards);
    this.variables =
        patterns.stream().flatMapToInt(p -> IntStream.of(p.variables())).distinct().toArray();
  }

  @Override
  void open() {
    Sequence order = ordered;
    if (order == null || !sameBound()) {
      order = order();
      ordered = order;
    }
    order.open();
  }

  @Override
  boolean next() {
    return ordered != null && ordered.next();
  }

  @Override
  void close() {
    if (ordered != null) {
      ordered.close();
    }
  }

  private boolean sameBound() {
    for (int i = 0; i < variables.length; i++) {
      if (boundBefore[i] != registers.isBound(variables[i])) {
        return false;
      }
    }
    return true;
  }

  private Sequence order() {
    boundBefore = new boolean[variables.length];
    for (int i = 0; i < variables.length; i++) {
      boundBefore[i] = registers.isBound(variables[i]);
    }
    List<Pattern> left = new ArrayList<>(patterns);
    List<Guard> waiting = new ArrayList<>(guards);
    boolean[] bound = boundBefore.clone();
    List<Step> steps = new ArrayList<>();
    check(waiting, bound, steps);
    while (!left.isEmpty()) {
      Pattern next = cheapest(left, bound);
      left.remove(next);
      steps.add(next);
      for (int variable : next.variables()) {
        bound[position(variable)] = true;
      }
      check(waiting, bound, steps);
    }
    return new Sequence(steps);
  }

  private void check(List<Guard> waiting, boolean[] bound, List<Step> steps) {
    waiting.removeIf(
        guard -> {
          boolean ready = IntStream.of(guard.needed()).allMatch(v -> bound[position(v)]);
          if (ready) {
            steps.add(new Check(guard.condition()));
          }
          return ready;
        });
  }

  private Pattern cheapest(List<Pattern> left, boolean[] bound) {
    IntPredicate isBound = variable -> bound[position(variable)];
    Pattern best = left.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (Pattern pattern : left) {
      double cost = pattern.cost(isBound);
      if (cost < least) {
        best = pattern;
        least = cost;
      }
    }
    return best;
  }

  private int position(int variable) {
    for (int i = 0; i < variables.length; i++) {
      if (variables[i] == variable) {
        return i;
      }
    }
    throw new IllegalArgumentException("no variable of the conjunction: " + variable);
  }
}
