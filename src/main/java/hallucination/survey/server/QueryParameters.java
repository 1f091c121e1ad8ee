package hallucination.survey.server;

import hallucination.survey.sparql.AnswerFormat;
import hallucination.survey.sparql.QueryGate;
import hallucination.survey.sparql.QueryRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What a request says by the SPARQL 1.1 Protocol, whichever of its three ways it takes.
 *
 * @param text the query; empty if there is none
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">query operation</a>
 */
record QueryParameters(
    Optional<String> text, List<String> defaultGraphs, List<String> namedGraphs) {
  private static final int LONGEST_ADDRESS = 48 * 1024;
  private static final int MOST_BYTES = 4 * QueryGate.LONGEST;
  private static final int MOST_GRAPHS = 1000;

  /** A query in the address or in a form. */
  static QueryParameters of(HttpServletRequest request) {
    String address = request.getQueryString();
    if (address != null && address.length() > LONGEST_ADDRESS) {
      throw new RequestRefusedException(
          HttpStatus.URI_TOO_LONG,
          "the address is longer than " + LONGEST_ADDRESS + " characters; send the query by POST");
    }
    refuseEncoding(request);
    if (request.getParameter("update") != null) {
      throw new RequestRefusedException(
          HttpStatus.BAD_REQUEST, "this endpoint answers queries and takes no update");
    }
    String[] values = request.getParameterValues("query");
    if (values != null && values.length > 1) {
      throw new RequestRefusedException(
          HttpStatus.BAD_REQUEST, "the parameter 'query' stands more than once");
    }
    return with(request, Optional.ofNullable(values).map(v -> v[0]).filter(t -> !t.isBlank()));
  }

  /** A query that is the body itself. */
  static QueryParameters direct(HttpServletRequest request) throws IOException {
    refuseEncoding(request);
    if (request.getContentLengthLong() > MOST_BYTES) {
      throw tooLarge();
    }
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw tooLarge();
    }
    try {
      return with(
          request,
          Optional.of(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()));
    } catch (CharacterCodingException e) {
      throw new RequestRefusedException(HttpStatus.BAD_REQUEST, "the query is not UTF-8");
    }
  }

  QueryRequest request(AnswerFormat format, long rows) {
    return new QueryRequest(text.orElseThrow(), defaultGraphs, namedGraphs, format, rows);
  }

  private static QueryParameters with(HttpServletRequest request, Optional<String> text) {
    return new QueryParameters(
        text, graphs(request, "default-graph-uri"), graphs(request, "named-graph-uri"));
  }

  private static List<String> graphs(HttpServletRequest request, String parameter) {
    String[] values = request.getParameterValues(parameter);
    if (values != null && values.length > MOST_GRAPHS) {
      throw new RequestRefusedException(
          HttpStatus.BAD_REQUEST, "more than " + MOST_GRAPHS + " graphs are named");
    }
    return values == null ? List.of() : Arrays.asList(values);
  }

  private static void refuseEncoding(HttpServletRequest request) {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new RequestRefusedException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "a query is taken as it is, not compressed");
    }
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new RequestRefusedException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE, "a query is taken in UTF-8 alone");
    }
  }

  private static RequestRefusedException tooLarge() {
    return new RequestRefusedException(
        HttpStatus.CONTENT_TOO_LARGE,
        "the query is longer than " + QueryGate.LONGEST + " characters");
  }
}
