package hallucination.survey.graph.execution;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * All variables that stand anywhere in a part of a query, down into the filters of patterns. What
 * Jena gathers for itself lacks those that a BIND sets and those of filters inside filters.
 */
final class Mentioned extends ExprVisitorBase {
  private final Set<Var> variables = new LinkedHashSet<>();

  private final OpVisitorBase assignments =
      new OpVisitorBase() {
        @Override
        public void visit(OpAssign assign) {
          variables.addAll(assign.getVarExprList().getVars());
        }

        @Override
        public void visit(OpExtend extend) {
          variables.addAll(extend.getVarExprList().getVars());
        }
      };

  private Mentioned() {}

  static Set<Var> in(Expr expression) {
    Mentioned mentioned = new Mentioned();
    Walker.walk(expression, mentioned.assignments, mentioned);
    return mentioned.variables;
  }

  static Set<Var> in(Op op) {
    Mentioned mentioned = new Mentioned();
    OpVars.mentionedVars(op, mentioned.variables);
    Walker.walk(op, mentioned.assignments, mentioned);
    return mentioned.variables;
  }

  @Override
  public void visit(ExprVar variable) {
    variables.add(variable.asVar());
  }

  /** The walker goes through what is inside by itself. */
  @Override
  public void visit(ExprFunctionOp pattern) {
    OpVars.mentionedVars(pattern.getGraphPattern(), variables);
  }
}
