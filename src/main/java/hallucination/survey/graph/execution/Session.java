package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.SystemARQ;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * What the plans of one query share: numbers for the terms that are not in the dataset, the signal
 * that ends it, and how much it holds.
 */
final class Session {
  /** The value of a register that holds no term. */
  static final int UNBOUND = Terms.NONE;

  private static final Symbol SESSION = SystemARQ.allocSymbol("numbersOfQuery");
  private static final int STEPS_UNCHECKED = 1 << 12;

  /** What a term that is not in the dataset takes, in numbers, beside its text. */
  private static final int TERM = 24;

  private final Terms terms;
  private final @Nullable AtomicBoolean cancelled;
  private final long mostHeld;
  private final List<Node> ownNodes = new ArrayList<>();
  private final Map<Node, Integer> ownIds = new HashMap<>();
  private long held;
  private int steps;

  private Session(Terms terms, @Nullable AtomicBoolean cancelled, long mostHeld) {
    this.terms = terms;
    this.cancelled = cancelled;
    this.mostHeld = mostHeld;
  }

  /** The session of a query, made when first asked for. */
  static Session of(ExecutionContext context, Terms terms) {
    if (context.getContext().get(SESSION) instanceof Session session
        && session.terms == terms
        && session.cancelled == context.getCancelSignal()) {
      return session;
    }
    long most = context.getContext().get(FastExecution.MOST_HELD, FastExecution.USUAL_MOST_HELD);
    Session session = new Session(terms, context.getCancelSignal(), most);
    context.getContext().set(SESSION, session);
    return session;
  }

  Terms terms() {
    return terms;
  }

  Node node(int id) {
    return id < terms.size() ? terms.node(id) : ownNodes.get(id - terms.size());
  }

  int id(Node node) {
    int id = terms.id(node);
    if (id != Terms.NONE) {
      return id;
    }
    Integer own = ownIds.get(node);
    if (own != null) {
      return own;
    }
    hold(TERM + (node.isLiteral() ? node.getLiteralLexicalForm().length() / 2 : 0));
    int made = terms.size() + ownNodes.size();
    ownNodes.add(node);
    ownIds.put(node, made);
    return made;
  }

  /** Whether equal means same for this term, and no value has to be compared. */
  boolean isResource(int id) {
    if (id < terms.size()) {
      return terms.isResource(id);
    }
    Node node = ownNodes.get(id - terms.size());
    return node.isURI() || node.isBlank();
  }

  /** Called at every step of any loop, so that nothing runs on once the query was ended. */
  void step() {
    if (++steps % STEPS_UNCHECKED == 0) {
      check();
    }
  }

  void check() {
    if (cancelled != null && cancelled.get() || Thread.currentThread().isInterrupted()) {
      throw new QueryCancelledException();
    }
  }

  /** Notes that a table grows by so many numbers. */
  void hold(long values) {
    held += values;
    if (held > mostHeld) {
      throw new TooMuchHeldException(mostHeld);
    }
  }
}
