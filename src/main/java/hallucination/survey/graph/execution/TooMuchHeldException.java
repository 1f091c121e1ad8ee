package hallucination.survey.graph.execution;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query wanted to hold more rows than it may. It counts as cancelled, since that is what Jena's
 * operators let through from inside a filter.
 */
public final class TooMuchHeldException extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  private final long most;

  TooMuchHeldException(long most) {
    this.most = most;
  }

  /** How many values the query could have held. */
  public long most() {
    return most;
  }

  @Override
  public String getMessage() {
    return "the query holds more than " + most + " values in its tables";
  }
}
