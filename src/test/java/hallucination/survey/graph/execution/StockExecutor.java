package hallucination.survey.graph.execution;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;

/**
 * Jena's own executor but for MINUS: where the left side has an unbound variable, that of Jena
 * 6.0.0 takes away rows that agree with the right side in one variable and differ in another.
 */
final class StockExecutor extends OpExecutor {
  StockExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    List<Binding> right = Iter.toList(exec(minus.getRight(), root()));
    List<Binding> kept = new ArrayList<>();
    for (Iterator<Binding> left = exec(minus.getLeft(), input); left.hasNext(); ) {
      Binding row = left.next();
      if (right.stream().noneMatch(other -> takesAway(row, other, common))) {
        kept.add(row);
      }
    }
    return QueryIterPlainWrapper.create(kept.iterator(), execCxt);
  }

  private static boolean takesAway(Binding row, Binding other, Set<Var> common) {
    return Algebra.compatible(row, other, common.iterator())
        && common.stream().anyMatch(shared -> row.contains(shared) && other.contains(shared));
  }
}
