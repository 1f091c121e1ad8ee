package hallucination.survey.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.springframework.http.HttpStatus;

/**
 * A query that is not answered: what is wrong with it, and where, counted from 1; 0 if there is no
 * such place.
 */
public final class QueryRefusedException extends RuntimeException {
  private static final Pattern PLACE = Pattern.compile("line ([0-9]{1,6}), column ([0-9]{1,6})");

  private final HttpStatus status;
  private final int line;
  private final int column;

  QueryRefusedException(HttpStatus status, String message) {
    this(status, message, 0, 0);
  }

  private QueryRefusedException(HttpStatus status, String message, int line, int column) {
    super(message);
    this.status = status;
    this.line = line;
    this.column = column;
  }

  static QueryRefusedException of(QueryParseException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("no SPARQL");
    Matcher place = PLACE.matcher(message);
    boolean told = place.find(); // errors of the tokenizer carry their place in the text alone
    int line = told ? Integer.parseInt(place.group(1)) : Math.max(0, e.getLine());
    int column = told ? Integer.parseInt(place.group(2)) : Math.max(0, e.getColumn());
    return new QueryRefusedException(HttpStatus.BAD_REQUEST, message, line, column);
  }

  /** The HTTP status that says so. */
  public HttpStatus status() {
    return status;
  }

  /** Line of the error in the query. */
  public int line() {
    return line;
  }

  /** Column of the error in the query. */
  public int column() {
    return column;
  }
}
