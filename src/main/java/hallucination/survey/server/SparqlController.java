package hallucination.survey.server;

import hallucination.survey.site.Page;
import hallucination.survey.site.QueryRun;
import hallucination.survey.sparql.AdmittedQuery;
import hallucination.survey.sparql.AnswerFormat;
import hallucination.survey.sparql.QueryGate;
import hallucination.survey.sparql.QueryRequest;
import hallucination.survey.sparql.QueryService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The query operation of the SPARQL 1.1 Protocol, read-only. A browser gets the query page; who
 * asks nothing gets the description of the service.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
@RestController
@RequestMapping("/sparql")
public final class SparqlController {
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final Supplier<Snapshot> snapshots;
  private final QueryService queries;
  private final QueryLog log;

  /** A controller that answers from the snapshot of the moment. */
  public SparqlController(Supplier<Snapshot> snapshots, QueryService queries, QueryLog log) {
    this.snapshots = snapshots;
    this.queries = queries;
    this.log = log;
  }

  /** A query in the address. */
  @GetMapping
  void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response, QueryParameters.of(request));
  }

  /** A query in a form. */
  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response, QueryParameters.of(request));
  }

  /** A query as the body itself. */
  @PostMapping(consumes = "application/sparql-query")
  void direct(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response, QueryParameters.direct(request));
  }

  /** What may be done here, for people and for browsers that ask before a request. */
  @RequestMapping(method = RequestMethod.OPTIONS)
  void options(HttpServletResponse response) {
    response.setStatus(HttpStatus.NO_CONTENT.value());
    response.setHeader(HttpHeaders.ALLOW, METHODS);
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    response.setHeader(
        HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    response.setHeader(
        "Accept-Post", "application/sparql-query, application/x-www-form-urlencoded");
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, QueryParameters parameters)
      throws IOException {
    Snapshot now = snapshots.get();
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (Negotiation.prefersHtml(request)) {
      page(request, response, now, parameters);
    } else if (parameters.text().isPresent()) {
      result(request, response, now, parameters);
    } else if (request.getMethod().equals("POST")) {
      throw new RequestRefusedException(
          HttpStatus.BAD_REQUEST, "no query: send it as the parameter 'query'");
    } else {
      describe(request, response, now);
    }
  }

  private void result(
      HttpServletRequest request,
      HttpServletResponse response,
      Snapshot now,
      QueryParameters parameters)
      throws IOException {
    QueryLog.Entry entry = log.begin(parameters.text().orElseThrow());
    try {
      AdmittedQuery query =
          QueryGate.admit(parameters.request(AnswerFormat.JSON, 0), now.data().dataset());
      AnswerFormat format = Negotiation.answerFormat(request, query.wantsGraph());
      QueryRequest asked = parameters.request(format, 0);
      if (query.stable()) {
        String tag = EntityTag.of(now.data().version(), asked);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
        if (EntityTag.matches(request, tag)) {
          response.setHeader(HttpHeaders.ETAG, EntityTag.sent(request, tag));
          response.setStatus(HttpStatus.NOT_MODIFIED.value());
          entry.end(HttpStatus.NOT_MODIFIED);
          return;
        }
        send(request, response, now, query, asked, Optional.of(tag), entry);
      } else {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        send(request, response, now, query, asked, Optional.empty(), entry);
      }
    } catch (IOException | RuntimeException e) {
      entry.end(e);
      throw e;
    }
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Snapshot now,
      AdmittedQuery query,
      QueryRequest asked,
      Optional<String> tag,
      QueryLog.Entry entry)
      throws IOException {
    QueryService.Asked got = queries.ask(query, asked, now.data(), Clients.of(request));
    try {
      entry.asked(got);
      AnswerSender.awaitStart(got.answer());
      boolean zipped = AnswerSender.zips(got.answer(), request);
      tag.ifPresent(t -> response.setHeader(HttpHeaders.ETAG, EntityTag.of(t, zipped)));
      response.setContentType(asked.format().contentType());
      AnswerSender.send(got.answer(), zipped, request, response);
      entry.end(HttpStatus.OK);
    } finally {
      got.answer().leave();
    }
  }

  private void page(
      HttpServletRequest request,
      HttpServletResponse response,
      Snapshot now,
      QueryParameters parameters)
      throws IOException {
    QueryRun run = QueryRun.DEFAULT;
    if (parameters.text().isPresent()) {
      QueryPageAnswer.Shown answer =
          new QueryPageAnswer(now, queries, log).run(parameters, request);
      run = answer.run();
      response.setStatus(answer.status().value());
    }
    byte[] body = now.page(new Page.QueryPage(run));
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private void describe(HttpServletRequest request, HttpServletResponse response, Snapshot now)
      throws IOException {
    AnswerFormat format = Negotiation.answerFormat(request, true);
    byte[] body = new ServiceDescription(now, request.getRequestURL().toString()).bytes(format);
    String tag = EntityTag.of(body);
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
    if (new ServletWebRequest(request, response).checkNotModified(tag)) {
      return;
    }
    response.setContentType(format.contentType());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
