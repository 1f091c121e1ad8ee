package hallucination.survey.graph.execution;

import org.apache.jena.sparql.SystemARQ;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** Switches the execution on numbers on and off for the queries of a context. */
public final class FastExecution {
  /** How many values a query may hold in its tables, as a Long. */
  static final Symbol MOST_HELD = SystemARQ.allocSymbol("mostValuesHeld");

  /** About 200 MB. */
  static final long USUAL_MOST_HELD = 50_000_000;

  private FastExecution() {}

  /** Queries of this context run on numbers wherever their graph is a compact one. */
  public static void use(Context context) {
    QC.setFactory(context, FastExecutor::new);
  }

  /**
   * The same, with a bound to what a query may hold in its tables, in numbers of 4 bytes; one that
   * wants more ends with a {@link TooMuchHeldException}.
   */
  public static void use(Context context, long mostHeld) {
    use(context);
    context.set(MOST_HELD, mostHeld);
  }

  /** Queries of this context run by Jena alone. */
  public static void useStock(Context context) {
    QC.setFactory(context, OpExecutor.stdFactory);
  }
}
