package hallucination.survey.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Reads what a client wants from its headers and parameters. */
final class Negotiation {
  private static final String[] FORMAT_PARAMETERS = {"format", "output", "results"};

  private Negotiation() {}

  /** All Accept headers as one text; empty if there is none. */
  static String accept(HttpServletRequest request) {
    return String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
  }

  /**
   * The form of an answer: an Accept header that names one wins, else a known word in {@code
   * format}, {@code output} or {@code results}; unknown words are ignored.
   */
  static ResultFormat resultFormat(HttpServletRequest request, boolean wantsGraph) {
    String accept = accept(request);
    boolean open = accept.isBlank() || accept.strip().equals("*/*");
    if (open) {
      Optional<ResultFormat> named = named(request, wantsGraph);
      if (named.isPresent()) {
        return named.get();
      }
    }
    return ResultFormat.negotiate(accept, wantsGraph)
        .or(() -> named(request, wantsGraph))
        .orElseThrow(
            () ->
                new QueryRefusedException(
                    HttpStatus.NOT_ACCEPTABLE,
                    wantsGraph
                        ? "a graph comes as Turtle, N-Triples, JSON-LD or RDF/XML"
                        : "rows come as JSON, XML, CSV or TSV"));
  }

  /** Whether the client is a browser that wants to see a page. */
  static boolean prefersHtml(HttpServletRequest request) {
    String accept = accept(request);
    return accept.contains("html")
        && named(request, true).isEmpty()
        && named(request, false).isEmpty()
        && ResultFormat.negotiate(accept, false).filter(ResultFormat.HTML::equals).isPresent();
  }

  private static Optional<ResultFormat> named(HttpServletRequest request, boolean wantsGraph) {
    for (String parameter : FORMAT_PARAMETERS) {
      String word = request.getParameter(parameter);
      if (word != null) {
        Optional<ResultFormat> format = ResultFormat.named(word, wantsGraph);
        if (format.isPresent()) {
          return format;
        }
      }
    }
    return Optional.empty();
  }
}
