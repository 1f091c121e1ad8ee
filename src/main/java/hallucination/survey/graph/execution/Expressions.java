package hallucination.survey.graph.execution;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.vocabulary.XSD;

/** Tells which expressions a plan may evaluate when it likes and on its own registers. */
final class Expressions {
  private Expressions() {}

  /**
   * Whether the value follows from the values of its variables alone: no pattern inside, nothing
   * that is new at each call, no function but those of SPARQL and the casts.
   */
  static boolean plain(Expr expression) {
    return switch (expression) {
      case ExprVar variable -> true;
      case ExprAggregator aggregate -> true;
      case NodeValue constant -> true;
      case ExprFunctionOp pattern -> false;
      case Unstable changing -> false;
      case E_Function call when !call.getFunctionIRI().startsWith(XSD.getURI()) -> false;
      case ExprFunction function -> plainArguments(function);
      default -> false;
    };
  }

  private static boolean plainArguments(ExprFunction function) {
    for (Expr argument : function.getArgs()) {
      if (argument != null && !plain(argument)) {
        return false;
      }
    }
    return true;
  }
}
