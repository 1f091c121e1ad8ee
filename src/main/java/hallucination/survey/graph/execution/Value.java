package hallucination.survey.graph.execution;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** The value of a variable or an expression, as a number. */
interface Value {
  /** The number now, or {@link Session#UNBOUND} if there is no value. */
  int id();

  /**
   * What a list of expressions says of one of its variables; as it is itself if it says nothing.
   */
  static Value of(
      VarExprList list, Var variable, Matching matching, Scope scope, FunctionEnv environment) {
    Expr expression = list.getExpr(variable);
    if (expression == null || expression.isVariable()) {
      int register = scope.register(expression == null ? variable : expression.asVar());
      return () -> matching.registers().get(register);
    }
    if (expression.isConstant()) {
      int constant = matching.session().id(expression.getConstant().asNode());
      return () -> constant;
    }
    expression.getVarsMentioned().forEach(scope::register);
    Binding binding = new RegisterBinding(matching.session(), matching.registers(), scope);
    return () -> id(list.get(variable, binding, environment), matching.session());
  }

  private static int id(@Nullable Node node, Session session) {
    return node == null ? Session.UNBOUND : session.id(node);
  }
}
