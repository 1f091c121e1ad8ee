package hallucination.survey.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;

/** Says whether a query has the same answer each time that it is asked of the same data. */
final class QueryStability {
  private QueryStability() {}

  /** Whether the answer can be kept: it has no clock, no dice and no fresh names in it. */
  static boolean isStable(Op op) {
    Finder finder = new Finder();
    Walker.walk(op, new OpVisitorBase() {}, finder);
    return !finder.found;
  }

  private static final class Finder extends ExprVisitorBase {
    private boolean found;

    @Override
    public void visit(ExprFunction0 function) {
      look(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      look(function);
    }

    private void look(ExprFunction function) {
      found |= function instanceof Unstable || function instanceof E_Now;
    }
  }
}
