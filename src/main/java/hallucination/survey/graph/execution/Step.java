package hallucination.survey.graph.execution;

/**
 * A part of a plan. It finds, one after the other, the ways to bind its variables that go with what
 * the registers hold when it is opened.
 */
abstract class Step {
  /** Begins with what the registers hold now. */
  abstract void open();

  /** Binds the next way; if there is none, what this step bound is unbound again. */
  abstract boolean next();

  /** Ends early and unbinds what this step bound. */
  abstract void close();
}
