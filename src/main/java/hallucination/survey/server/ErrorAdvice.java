package hallucination.survey.server;

import hallucination.survey.site.Page;
import jakarta.servlet.http.HttpServletRequest;
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
  ResponseEntity<?> refused(QueryRefusedException e, HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(e.status(), e.getMessage());
    if (e.line() > 0) {
      problem.setProperty("line", e.line());
      problem.setProperty("column", e.column());
    }
    return answer(problem, new HttpHeaders(), request);
  }

  @ExceptionHandler
  ResponseEntity<?> any(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse response) {
      return answer(response.getBody(), response.getHeaders(), request);
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return answer(
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR, "a fault of the server; it has been logged"),
        new HttpHeaders(),
        request);
  }

  private ResponseEntity<?> answer(
      ProblemDetail problem, HttpHeaders headers, HttpServletRequest request) {
    HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
    ResponseEntity.BodyBuilder response = ResponseEntity.status(status).headers(headers);
    if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
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
