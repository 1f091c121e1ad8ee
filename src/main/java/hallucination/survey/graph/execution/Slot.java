package hallucination.survey.graph.execution;

/**
 * A place of a pattern.
 *
 * @param constant whether the register holds a term of the query's own text
 */
record Slot(int register, boolean constant) {}
