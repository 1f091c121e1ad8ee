package hallucination.survey.server;

import hallucination.survey.site.Page;
import hallucination.survey.sparql.QueryRefusedException;
import hallucination.survey.sparql.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns what goes wrong into problem details, or into a page for a browser. What the client can't
 * mend is logged here and not told.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@RestControllerAdvice
public final class ErrorAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);
  private static final String RETRY_SECONDS = "5";

  private final Supplier<Snapshot> snapshots;

  /** An advice that renders its pages from the snapshot of the moment. */
  public ErrorAdvice(Supplier<Snapshot> snapshots) {
    this.snapshots = snapshots;
  }

  @ExceptionHandler
  ResponseEntity<?> refused(
      QueryRefusedException e, HttpServletRequest request, HttpServletResponse response) {
    restart(response, e);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(e.refusal()), e.reason());
    if (e.line() > 0) {
      problem.setProperty("line", e.line());
      problem.setProperty("column", e.column());
    }
    return answer(problem, new HttpHeaders(), request);
  }

  @ExceptionHandler
  ResponseEntity<?> refused(
      RequestRefusedException e, HttpServletRequest request, HttpServletResponse response) {
    restart(response, e);
    return answer(
        ProblemDetail.forStatusAndDetail(e.status(), String.valueOf(e.getMessage())),
        new HttpHeaders(),
        request);
  }

  /** A client that is gone, or too slow: the connection is closed, and nobody is told. */
  @ExceptionHandler
  void lost(IOException e) throws IOException {
    throw e;
  }

  @ExceptionHandler
  ResponseEntity<?> any(Exception e, HttpServletRequest request, HttpServletResponse response) {
    restart(response, e);
    if (e instanceof ErrorResponse known) {
      return answer(known.getBody(), known.getHeaders(), request);
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return answer(
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR, "a fault of the server; it has been logged"),
        new HttpHeaders(),
        request);
  }

  /** The status that says why a query was not answered. */
  static HttpStatus status(Refusal refusal) {
    return switch (refusal) {
      case SYNTAX, FORBIDDEN -> HttpStatus.BAD_REQUEST;
      case TOO_LONG, SIZE -> HttpStatus.CONTENT_TOO_LARGE;
      case CLIENT_BUSY -> HttpStatus.TOO_MANY_REQUESTS;
      case BUSY, TIME, MEMORY, ABANDONED -> HttpStatus.SERVICE_UNAVAILABLE;
      case FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  /** An error is not to be kept like the answer that it stands for. */
  private static void restart(HttpServletResponse response, Exception e) {
    if (response.isCommitted()) {
      throw new IllegalStateException("failed after its beginning was sent", e);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.ETAG, null);
  }

  private ResponseEntity<?> answer(
      ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
    HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
    ResponseEntity.BodyBuilder response = ResponseEntity.status(status).headers(headers);
    if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
        || status.isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) {
      response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    if (Negotiation.prefersHtml(request)) {
      Page page =
          new Page.ErrorPage(
              problem.getStatus(),
              String.valueOf(problem.getTitle()),
              String.valueOf(problem.getDetail()),
              request.getRequestURI().substring(request.getContextPath().length() + 1));
      return response
          .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
          .body(snapshots.get().page(page));
    }
    return response.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
