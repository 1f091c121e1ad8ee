package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The SPARQL endpoint, over HTTP, on the real data. */
class SparqlEndpointTests {
  private static final String COUNT =
      "SELECT (COUNT(?r) AS ?n) WHERE { ?r a <https://w3id.org/hallucination-survey/schema#Record> }";
  private static final String GRAPH =
      "CONSTRUCT WHERE { ?s a <https://w3id.org/hallucination-survey/schema#Pair> }";

  private final String endpoint = RunningServer.address() + "sparql";
  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv;charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
    "*/*, application/sparql-results+json",
    "'text/csv;q=0.5, application/sparql-results+xml;q=0.9', application/sparql-results+xml"
  })
  void givesRowsInTheFormAskedFor(String accept, String type) throws Exception {
    HttpResponse<String> answer = get(COUNT, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.body())
        .contains(Integer.toString(Repository.loaded().knowledgeBase().records().size()));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle;charset=utf-8",
    "application/n-triples, application/n-triples",
    "application/ld+json, application/ld+json",
    "application/rdf+xml, application/rdf+xml",
    "*/*, text/turtle;charset=utf-8"
  })
  void givesGraphsInTheFormAskedFor(String accept, String type) throws Exception {
    HttpResponse<String> answer = get(GRAPH, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
  }

  @Test
  void takesAQueryAsFormAndAsBody() throws Exception {
    HttpResponse<String> form =
        post("application/x-www-form-urlencoded", "query=" + encoded(COUNT));
    HttpResponse<String> direct = post("application/sparql-query", COUNT);
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(direct.body()).isEqualTo(form.body());
  }

  @Test
  void answersABrowserWithAPage() throws Exception {
    HttpResponse<String> answer = get(COUNT, "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.body()).contains("<table");
  }

  @Test
  void placesSyntaxErrors() throws Exception {
    HttpResponse<String> answer = get("SELECT *\nWHERE { ?s ?p }", "application/json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"line\":2").contains("\"column\":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INSERT DATA { <a:a> <a:b> <a:c> }
          SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }
          SELECT * WHERE { FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }
          SELECT * WHERE { { SELECT * WHERE { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } } }
          SELECT * FROM <http://127.0.0.1:9/x.ttl> WHERE { ?s ?p ?o }
          SELECT * FROM NAMED <file:///etc/hostname> WHERE { GRAPH ?g { ?s ?p ?o } }
          SELECT * WHERE { LATERAL { ?s ?p ?o } }
          """)
  void refusesWhatReachesOutOrChanges(String query) throws Exception {
    assertThat(get(query, "application/json").statusCode()).isEqualTo(400);
  }

  @Test
  void refusesUpdatesByForm() throws Exception {
    assertThat(
            post("application/x-www-form-urlencoded", "update=" + encoded("CLEAR ALL"))
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void functionsOutsideTheStandardAreUnbound() throws Exception {
    String query = "SELECT ?x WHERE { BIND (<java:java.lang.System.getenv>(\"HOME\") AS ?x) }";
    assertThat(get(query, "text/csv").body()).isEqualToNormalizingNewlines("x\n\n");
  }

  @Test
  void takesOurOwnGraphsByName() throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/hallucination-survey/graph/papers/2021/lin-2021-truthfulqa.yaml>"
            + " WHERE { ?r a <https://w3id.org/hallucination-survey/schema#Record> }";
    assertThat(get(query, "text/csv").body()).isEqualToNormalizingNewlines("n\n1\n");
  }

  @Test
  void endsAQueryThatTakesTooLong() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    HttpResponse<String> answer = get(query, "application/json");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void isUnderstoodByCurl() throws Exception {
    String answer =
        Processes.output(
            "curl",
            "-sS",
            "-H",
            "Accept: text/csv",
            "--data-urlencode",
            "query=" + COUNT,
            endpoint);
    assertThat(answer)
        .isEqualToNormalizingNewlines(
            "n\n" + Repository.loaded().knowledgeBase().records().size() + "\n");
  }

  @Test
  void isUnderstoodByPythonAndPandas() throws Exception {
    String answer =
        Processes.output(
            "/usr/bin/python3",
            Path.of("src/test/python/endpoint.py").toAbsolutePath().toString(),
            endpoint);
    assertThat(answer.strip())
        .isEqualTo("rows %d".formatted(Repository.loaded().knowledgeBase().records().size()));
  }

  private HttpResponse<String> get(String query, String accept)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(endpoint + "?query=" + encoded(query)))
            .header("Accept", accept)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String type, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
