package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets a place for a costly query, and who loses it. */
class QueryPlacesTests {
  private static final Path ENDLESS = Path.of("src/test/resources/hostile/values-product.rq");

  @TempDir private Path folder;

  @Test
  void givesOneClientNotAllPlaces() throws Exception {
    String query = Files.readString(ENDLESS);
    try (ServerProcess server = ServerProcess.start(folder, Map.of("SURVEY_SPARQL_TIME", "6s"))) {
      List<CompletableFuture<String>> greedy = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        greedy.add(server.ending(query + "# " + i, "198.51.100.77"));
      }
      Thread.sleep(300);
      String modest =
          "SELECT (COUNT(*) AS ?n) { ?s <http://purl.org/dc/terms/title> ?t FILTER regex(?t, 'x') }";
      assertThat(server.ending(modest, "203.0.113.99").join()).isEqualTo("200");
      assertThat(greedy.stream().map(CompletableFuture::join)).contains("429", "503");
    }
  }

  @Test
  void stopsTheQueryOfAClientThatHangsUp() throws Exception {
    String query = Files.readString(ENDLESS);
    try (ServerProcess server = ServerProcess.start(folder, Map.of("SURVEY_SPARQL_TIME", "60s"))) {
      try (Socket socket = server.open(query)) {
        Thread.sleep(3000);
        assertThat(socket.isConnected()).isTrue();
      }
      assertThat(new ProcessorTime(server).secondsUntilAtRest()).isLessThan(20);
      assertThat(server.log()).contains("client-gone");
    }
  }
}
