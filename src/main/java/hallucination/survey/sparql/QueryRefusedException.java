package hallucination.survey.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * A query that is not answered: why, and where in its text, counted from 1; 0 if there is no such
 * place.
 */
public final class QueryRefusedException extends RuntimeException {
  private static final Pattern PLACE = Pattern.compile("line ([0-9]{1,6}), column ([0-9]{1,6})");

  private final Refusal refusal;
  private final int line;
  private final int column;

  QueryRefusedException(Refusal refusal, String message) {
    this(refusal, message, 0, 0);
  }

  QueryRefusedException(Refusal refusal, String message, int line, int column) {
    super(message);
    this.refusal = refusal;
    this.line = line;
    this.column = column;
  }

  static QueryRefusedException of(QueryParseException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("no SPARQL");
    Matcher place = PLACE.matcher(message);
    boolean told = place.find(); // errors of the tokenizer carry their place in the text alone
    int line = told ? Integer.parseInt(place.group(1)) : Math.max(0, e.getLine());
    int column = told ? Integer.parseInt(place.group(2)) : Math.max(0, e.getColumn());
    return new QueryRefusedException(Refusal.SYNTAX, message, line, column);
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** Line of the error in the query. */
  public int line() {
    return line;
  }

  /** Column of the error in the query. */
  public int column() {
    return column;
  }

  /** What went wrong, in one sentence. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
