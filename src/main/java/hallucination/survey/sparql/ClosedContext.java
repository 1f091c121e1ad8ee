package hallucination.survey.sparql;

import hallucination.survey.graph.execution.FastExecution;
import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The context in which a query reaches nothing but its dataset: no other endpoint, no property
 * functions, and of functions named by an address only the casts of XML Schema. An allow list,
 * since a registry also loads Java classes by name.
 */
final class ClosedContext {
  private ClosedContext() {}

  static Context create(long mostHeld) {
    Context context = ARQ.getContext().copy();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQConstants.registryFunctions, new Casts(FunctionRegistry.get()));
    context.set(ARQConstants.registryPropertyFunctions, new NoPropertyFunctions());
    FastExecution.use(context, mostHeld);
    return context;
  }

  private static final class Casts extends FunctionRegistry {
    private static final Set<String> CASTS =
        Set.of(
            XSD.xboolean.getURI(),
            XSD.xdouble.getURI(),
            XSD.xfloat.getURI(),
            XSD.decimal.getURI(),
            XSD.integer.getURI(),
            XSD.dateTime.getURI(),
            XSD.date.getURI(),
            XSD.xstring.getURI());

    private final FunctionRegistry all;

    Casts(FunctionRegistry all) {
      this.all = all;
    }

    @Override
    public @Nullable FunctionFactory getFunctionFactory(String uri) {
      return CASTS.contains(uri) ? all.getFunctionFactory(uri) : null;
    }

    /** Still asked for by parts of the engine; closed like the other one. */
    @Deprecated
    @Override
    @SuppressWarnings("removal")
    public @Nullable FunctionFactory get(String uri) {
      return getFunctionFactory(uri);
    }
  }

  private static final class NoPropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public @Nullable PropertyFunctionFactory get(String uri) {
      return null;
    }

    @Override
    public boolean manages(String uri) {
      return false;
    }
  }
}
