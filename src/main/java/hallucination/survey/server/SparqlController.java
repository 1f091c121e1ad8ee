package hallucination.survey.server;

import hallucination.survey.site.Page;
import hallucination.survey.site.QueryRun;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetDescription;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The query operation of the SPARQL 1.1 Protocol, read-only. A browser gets the query page.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
@RestController
@RequestMapping("/sparql")
public final class SparqlController {
  private final Supplier<Snapshot> snapshots;
  private final Sparql sparql;

  /** A controller that answers from the snapshot of the moment, within the limits. */
  public SparqlController(Supplier<Snapshot> snapshots, SparqlLimits limits) {
    this.snapshots = snapshots;
    this.sparql = new Sparql(limits.time());
  }

  /** A query in the address. */
  @GetMapping
  void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response, single(request, "query"));
  }

  /** A query in a form. */
  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getParameter("update") != null) {
      throw new QueryRefusedException(
          HttpStatus.BAD_REQUEST, "this endpoint answers queries and takes no update");
    }
    answer(request, response, single(request, "query"));
  }

  /** A query as the body itself. */
  @PostMapping(consumes = "application/sparql-query")
  void direct(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] body = request.getInputStream().readNBytes(4 * QueryGate.LONGEST + 1);
    answer(request, response, Optional.of(new String(body, StandardCharsets.UTF_8)));
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Optional<String> text)
      throws IOException {
    Snapshot now = snapshots.get();
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    boolean html = Negotiation.prefersHtml(request);
    if (html) {
      QueryRun run =
          text.filter(t -> !t.isBlank())
              .map(t -> new HtmlAnswer(now, sparql).run(t, description(request)))
              .orElse(QueryRun.DEFAULT);
      send(response, now.page(new Page.QueryPage(run)), "text/html;charset=utf-8");
    } else if (text.isEmpty()) {
      throw new QueryRefusedException(
          HttpStatus.BAD_REQUEST, "no query: send it as the parameter 'query'");
    } else {
      answer(request, response, now, text.get());
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Snapshot now, String text)
      throws IOException {
    Sparql.Admitted query = Sparql.admit(text, description(request), now.knowledgeBase().dataset());
    ResultFormat format = Negotiation.resultFormat(request, query.wantsGraph());
    byte[] body =
        sparql.run(
            query,
            exec -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              Sparql.write(exec, query, format.lang(), out);
              return out.toByteArray();
            });
    send(response, body, format.contentType());
  }

  private static void send(HttpServletResponse response, byte[] body, String contentType)
      throws IOException {
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Optional<String> single(HttpServletRequest request, String parameter) {
    String[] values = request.getParameterValues(parameter);
    if (values != null && values.length > 1) {
      throw new QueryRefusedException(
          HttpStatus.BAD_REQUEST, "the parameter '" + parameter + "' stands more than once");
    }
    return Optional.ofNullable(request.getParameter(parameter));
  }

  private static DatasetDescription description(HttpServletRequest request) {
    return DatasetDescription.create(
        values(request, "default-graph-uri"), values(request, "named-graph-uri"));
  }

  private static List<String> values(HttpServletRequest request, String parameter) {
    String[] values = request.getParameterValues(parameter);
    return values == null ? List.of() : Arrays.asList(values);
  }
}
