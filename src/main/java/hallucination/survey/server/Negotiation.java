package hallucination.survey.server;

import hallucination.survey.sparql.AnswerFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Reads what a client wants from its headers and parameters.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-content-negotiation">RFC 9110</a>
 */
final class Negotiation {
  private static final String[] FORMAT_PARAMETERS = {"format", "output", "results"};
  private static final List<String> HTML = List.of("text/html", "application/xhtml+xml");

  private Negotiation() {}

  /** All Accept headers as one text; empty if there is none. */
  static String accept(HttpServletRequest request) {
    return String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
  }

  /**
   * The form of an answer: an Accept header that names one wins, else a known word in {@code
   * format}, {@code output} or {@code results}; unknown words are ignored.
   *
   * @throws RequestRefusedException if there is none that the client takes
   */
  static AnswerFormat answerFormat(HttpServletRequest request, boolean graph) {
    List<MediaType> accept = ranges(request);
    Optional<AnswerFormat> named = named(request, graph);
    if (named.isPresent() && accept.stream().allMatch(MediaType::isWildcardType)) {
      return named.get();
    }
    return formats(graph)
        .filter(format -> weight(accept, format.mediaTypes()) > 0)
        .max(
            Comparator.comparingDouble((AnswerFormat format) -> weight(accept, format.mediaTypes()))
                .thenComparing(Comparator.reverseOrder()))
        .or(() -> named)
        .orElseThrow(() -> notAcceptable(graph));
  }

  /** Whether the client is a browser that wants to see a page. */
  static boolean prefersHtml(HttpServletRequest request) {
    List<MediaType> accept = ranges(request);
    boolean asks = accept.stream().anyMatch(range -> HTML.stream().anyMatch(h -> names(range, h)));
    double html = weight(accept, HTML);
    return asks
        && named(request, true).isEmpty()
        && named(request, false).isEmpty()
        && Stream.of(AnswerFormat.values())
            .allMatch(format -> weight(accept, format.mediaTypes()) <= html);
  }

  private static Stream<AnswerFormat> formats(boolean graph) {
    return Stream.of(AnswerFormat.values()).filter(format -> format.isGraph() == graph);
  }

  private static Optional<AnswerFormat> named(HttpServletRequest request, boolean graph) {
    for (String parameter : FORMAT_PARAMETERS) {
      String word = request.getParameter(parameter);
      if (word != null) {
        Optional<AnswerFormat> format =
            formats(graph)
                .filter(f -> f.word().equals(word) || f.mediaTypes().contains(word))
                .findFirst();
        if (format.isPresent()) {
          return format;
        }
      }
    }
    return Optional.empty();
  }

  private static List<MediaType> ranges(HttpServletRequest request) {
    String accept = accept(request);
    try {
      return accept.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept);
    } catch (InvalidMediaTypeException e) {
      return List.of(MediaType.ALL);
    }
  }

  /**
   * The weight of a form: that of the most specific range for one of its names. Between equal ones
   * a range that names it is worth a trifle more than one that merely admits it.
   */
  private static double weight(List<MediaType> accept, List<String> names) {
    double best = 0;
    for (String name : names) {
      MediaType type = MediaType.parseMediaType(name);
      boolean own = name.equals(names.getFirst());
      best =
          Math.max(
              best,
              accept.stream()
                  .filter(range -> own ? range.includes(type) : names(range, name))
                  .max(Comparator.comparingInt(Negotiation::specificity))
                  .filter(range -> range.getQualityValue() > 0)
                  .map(range -> range.getQualityValue() + (specificity(range) - 2) * 1e-6)
                  .orElse(0.0));
    }
    return best;
  }

  private static boolean names(MediaType range, String name) {
    return range.equalsTypeAndSubtype(MediaType.parseMediaType(name));
  }

  private static int specificity(MediaType range) {
    return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
  }

  private static RequestRefusedException notAcceptable(boolean graph) {
    String known =
        formats(graph)
            .map(format -> format.mediaTypes().getFirst())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return new RequestRefusedException(
        HttpStatus.NOT_ACCEPTABLE, (graph ? "a graph comes as " : "rows come as ") + known);
  }
}
