package hallucination.survey.graph.execution;

import java.util.function.IntPredicate;

/** A step that can stand at any place among its like. */
abstract class Pattern extends Step {
  /** The registers of its variables; all are bound once it has found something. */
  abstract int[] variables();

  /** About how many ways it will find, if these registers are bound. */
  abstract double cost(IntPredicate bound);
}
