package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Storms of hostile queries against a server in a process of its own. Each file of {@code hostile}
 * is one class of attack; what the server took is left in {@code target/storms.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTests {
  private static final Path QUERIES = Path.of("src/test/resources/hostile");
  private static final Path REPORT = Path.of("target/storms.md");
  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final String CHEAP =
      "SELECT ?t { <https://w3id.org/hallucination-survey/paper/lin-2021-truthfulqa>"
          + " <http://purl.org/dc/terms/title> ?t } #";

  /** Copies of each attack at the same time; more take longer and show the same. */
  private static final int STORM = Integer.getInteger("storm", 2);

  @TempDir private static Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> report = new ArrayList<>();
  private ServerProcess server;
  private int number;

  @BeforeAll
  void start() throws Exception {
    server =
        ServerProcess.start(
            folder, Map.of("SURVEY_SPARQL_TIME", LIMIT.toSeconds() + "s"), "-Xmx512m");
    for (int i = 0; i < 20; i++) {
      cheap();
    }
    report.add(
        "| storm of "
            + STORM
            + " | CPU s | s until at rest | server MB | slowest cheap query ms | endings |");
    report.add("|---|---|---|---|---|---|");
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
    Files.write(REPORT, report);
  }

  static Stream<String> attacks() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void endsAStormAndStaysAtRest(String attack) throws Exception {
    String query = Files.readString(QUERIES.resolve(attack));
    ProcessorTime cpu = new ProcessorTime(server);
    List<CompletableFuture<String>> storm = new ArrayList<>();
    for (int i = 0; i < STORM; i++) {
      storm.add(server.ending(query + "# " + number++, "203.0.113." + i));
    }
    long slowest = 0;
    while (!storm.stream().allMatch(CompletableFuture::isDone)) {
      slowest = Math.max(slowest, cheap());
      cpu.sample();
      Thread.sleep(40);
    }
    List<String> endings = storm.stream().map(CompletableFuture::join).distinct().sorted().toList();
    double taken = cpu.seconds();
    double rest = cpu.secondsUntilAtRest();
    report.add(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %d | %d | %s |",
            attack.replace(".rq", ""),
            taken,
            rest,
            server.megabytes(),
            slowest,
            String.join(" ", endings)));
    assertThat(server.isAlive()).isTrue();
    assertThat(rest).as("seconds until the processor is at rest after %s", attack).isLessThan(15);
    assertThat(slowest).as("a cheap query within %s", attack).isLessThan(1000);
    assertThat(server.megabytes()).as("memory after %s", attack).isLessThan(1000);
  }

  @Test
  void answersCheapQueriesBehindTwoHundredCostlyOnes() throws Exception {
    String query = Files.readString(QUERIES.resolve("values-product.rq"));
    List<CompletableFuture<String>> storm = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      storm.add(server.ending(query + "# " + number++, "198.51.100." + i));
    }
    List<Long> times = new ArrayList<>();
    while (!storm.stream().allMatch(CompletableFuture::isDone)) {
      times.add(cheap());
      Thread.sleep(20);
    }
    Collections.sort(times);
    report.add(
        "\n200 costly queries pending: %d cheap ones, median %d ms, slowest %d ms"
            .formatted(times.size(), times.get(times.size() / 2), times.getLast()));
    assertThat(times.get(times.size() * 95 / 100)).isLessThan(1000);
    assertThat(storm.stream().map(CompletableFuture::join)).contains("503");
  }

  @Test
  void slowAndSilentClientsStarveNobody() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket half = new Socket(server.address().getHost(), server.address().getPort());
        half.getOutputStream()
            .write(
                "GET /sparql?query=SELECT HTTP/1.1\r\nHost: x\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
        sockets.add(half);
      }
      for (int i = 0; i < 40; i++) {
        sockets.add(server.open("SELECT ?s ?p ?o { ?s ?p ?o } # " + number++)); // never reads
      }
      long slowest = 0;
      for (int i = 0; i < 40; i++) {
        slowest = Math.max(slowest, cheap());
        Thread.sleep(25);
      }
      report.add(
          "\n200 half-open and 40 unread connections: slowest cheap query " + slowest + " ms");
      assertThat(slowest).isLessThan(1000);
      assertThat(server.megabytes()).isLessThan(1000);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /** Milliseconds until a cheap query that nobody has asked before is answered. */
  private long cheap() throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        http.send(
            server.request(CHEAP + number++, "192.0.2.1"), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.body()).contains("TruthfulQA");
    return (System.nanoTime() - start) / 1_000_000;
  }
}
