package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that an answer's page gives to copy runs as it stands and gives the page's rows. */
class QueryCodeTests {
  private static final String PAGE = "answers/05-empty-pairs";

  private static final Map<String, String> PROGRAMS =
      Map.of("python", "/usr/bin/python3", "r", "Rscript", "curl", "sh");

  @ParameterizedTest
  @ValueSource(strings = {"python", "r", "curl"})
  void givesTheRowsOfThePage(String language, @TempDir Path folder) throws Exception {
    String code = Jsoup.parse(get(PAGE, "text/html")).expectFirst("#" + language).wholeText();
    Path script = folder.resolve("script");
    Files.writeString(script, code.replace("http://localhost:8080/", RunningServer.address()));
    Process process =
        new ProcessBuilder(PROGRAMS.getOrDefault(language, ""), script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(plain(printed)).isEqualTo(plain(get(PAGE + ".csv", "*/*")));
  }

  /** What may differ between two programs that write CSV: line ends and quotes. */
  private static String plain(String csv) {
    return csv.replace("\r\n", "\n").replace("\"", "");
  }

  private static String get(String path, String accept) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(RunningServer.address() + path))
                .header("Accept", accept)
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
