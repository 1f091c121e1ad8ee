package hallucination.survey.server;

import org.springframework.http.HttpStatus;

/** A request that is not answered, and the status that says so. */
public final class RequestRefusedException extends RuntimeException {
  private final HttpStatus status;

  RequestRefusedException(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  /** The HTTP status. */
  public HttpStatus status() {
    return status;
  }
}
