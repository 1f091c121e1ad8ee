package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, concepts and records over HTTP: one address, many forms. */
class ResourceTests {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cause",
        "cause/site-shift",
        "paper/lin-2021-truthfulqa",
        "paper/mata-2023-citations",
        "papers",
        "incidents",
        "about",
        "contribute",
        "rules",
        "dictionary",
        "sparql"
      })
  void pagesAreHtmlForABrowser(String path) throws Exception {
    HttpResponse<String> answer = get(path, BROWSER);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(answer.body()).startsWithIgnoringCase("<!doctype html>").containsOnlyOnce("<h1");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'");
  }

  @ParameterizedTest
  @CsvSource({
    "cause/site-shift, text/turtle, text/turtle;charset=utf-8",
    "cause/site-shift, application/ld+json, application/ld+json",
    "paper/lin-2021-truthfulqa, text/turtle, text/turtle;charset=utf-8",
    "paper/lin-2021-truthfulqa, '*/*', text/html;charset=utf-8",
    "paper/lin-2021-truthfulqa.ttl, '*/*', text/turtle;charset=utf-8",
    "paper/lin-2021-truthfulqa.jsonld, '*/*', application/ld+json",
    "paper/lin-2021-truthfulqa.yaml, '*/*', application/yaml",
    "cause.ttl, '*/*', text/turtle;charset=utf-8"
  })
  void oneAddressHasManyForms(String path, String accept, String type) throws Exception {
    HttpResponse<String> answer = get(path, accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
  }

  @Test
  void pagesNameTheirOtherForms() throws Exception {
    assertThat(get("cause/site-shift", BROWSER).headers().allValues("Link"))
        .anyMatch(link -> link.contains("site-shift.ttl") && link.contains("rel=\"alternate\""));
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws Exception {
    String tag = get("about", BROWSER).headers().firstValue("ETag").orElseThrow();
    HttpRequest again = request("about", BROWSER).header("If-None-Match", tag).build();
    assertThat(http.send(again, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({"cause/, /cause", "cause/site-shift.html, /cause/site-shift"})
  void otherSpellingsMoveToTheCanonicalAddress(String path, String to) throws Exception {
    HttpResponse<String> answer = get(path, BROWSER);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(to);
  }

  @Test
  void missingPagesSaySo() throws Exception {
    assertThat(get("cause/no-such-cause", BROWSER).statusCode()).isEqualTo(404);
    assertThat(get("cause/no-such-cause", BROWSER).body()).contains("<h1");
    HttpResponse<String> problem = get("cause/no-such-cause", "application/json");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/../templates/layout.html",
        "assets/%2e%2e/templates/layout.html",
        "templates/layout.html"
      })
  void nothingButAssetsAndPagesIsServed(String path) throws Exception {
    assertThat(get(path, "*/*").statusCode()).isIn(400, 404);
  }

  @Test
  void writingIsRefused() throws Exception {
    HttpRequest put =
        request("cause/site-shift", "*/*").PUT(HttpRequest.BodyPublishers.ofString("x")).build();
    HttpResponse<String> answer = http.send(put, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  void nothingOfTheManagementIsOpenButHealth() throws Exception {
    assertThat(get("health", "*/*").body()).contains("UP");
    assertThat(get("env", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("beans", "*/*").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return http.send(request(path, accept).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String accept) {
    return HttpRequest.newBuilder(URI.create(RunningServer.address() + path))
        .header("Accept", accept);
  }
}
