package hallucination.survey.graph.execution;

import org.apache.jena.sparql.core.Var;

/**
 * How a part of a query is answered on numbers.
 *
 * @param variables those that are seen from outside
 * @param outside their registers
 */
record Plan(Session session, Registers registers, Step step, Var[] variables, int[] outside) {}
