package hallucination.survey.graph.execution;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;

/** An expression as Jena evaluates it. */
final class ExprCondition extends RememberedCondition {
  private final Expr expression;
  private final RegisterBinding binding;
  private final FunctionEnv environment;

  ExprCondition(
      Session session, Registers registers, Scope scope, Expr expression, FunctionEnv environment) {
    super(session, registers, scope.registers(expression.getVarsMentioned()));
    this.expression = expression;
    this.binding = new RegisterBinding(session, registers, scope);
    this.environment = environment;
  }

  /** Jena takes whatever goes wrong inside a filter for an error, but the end of the query. */
  @Override
  byte evaluate() {
    try {
      return of(XSDFuncOp.effectiveBooleanValue(expression.eval(binding, environment)));
    } catch (QueryCancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      return ERROR;
    }
  }
}
