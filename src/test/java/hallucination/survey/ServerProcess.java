package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server in a process of its own, so that what it takes can be measured. */
final class ServerProcess implements AutoCloseable {
  private static final Set<Integer> ENDINGS = Set.of(200, 400, 413, 429, 503);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final URI address;
  private final Path log;

  private ServerProcess(Process process, URI address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /**
   * Starts a server on the real data and waits until it listens.
   *
   * @param settings environment variables such as {@code SURVEY_SPARQL_TIME}
   */
  static ServerProcess start(Path folder, Map<String, String> settings, String... javaOptions)
      throws IOException {
    Path log = folder.resolve("server.log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xlog:disable"));
    command.addAll(List.of(javaOptions));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Survey.class.getName());
    command.addAll(
        List.of("serve", "--port", "0", "--root", Path.of("").toAbsolutePath().toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
    builder.environment().putAll(settings);
    Process process = builder.start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null || !line.startsWith("Listening on ")) {
      process.destroyForcibly();
      throw new IOException("no server: " + line + "\n" + Files.readString(log));
    }
    return new ServerProcess(process, URI.create(line.substring("Listening on ".length())), log);
  }

  URI address() {
    return address;
  }

  /** How a query ended: its status, or "cut" if the answer broke off. */
  CompletableFuture<String> ending(String query, String client) {
    return http.sendAsync(request(query, client), HttpResponse.BodyHandlers.ofInputStream())
        .thenApplyAsync(ServerProcess::drained)
        .exceptionally(e -> "cut");
  }

  private static String drained(HttpResponse<InputStream> answer) {
    assertThat(answer.statusCode()).isIn(ENDINGS);
    if (answer.statusCode() == 503 || answer.statusCode() == 429) {
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
    try (InputStream body = answer.body()) {
      body.transferTo(OutputStream.nullOutputStream());
      return Integer.toString(answer.statusCode());
    } catch (IOException e) {
      return "cut";
    }
  }

  /** A query as a client at an address sends it. */
  HttpRequest request(String query, String client) {
    return HttpRequest.newBuilder(address.resolve("sparql"))
        .header("Content-Type", "application/sparql-query")
        .header("X-Forwarded-For", client)
        .POST(HttpRequest.BodyPublishers.ofString(query))
        .build();
  }

  /** A connection on which a query was sent and nothing was read. */
  Socket open(String query) throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    String request =
        "GET /sparql?query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** What the server has logged. */
  String log() throws IOException {
    return Files.readString(log);
  }

  /** Seconds of processor time of the server and of each worker that lives, by process id. */
  Map<Long, Double> cpu() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .collect(
            Collectors.toMap(
                ProcessHandle::pid,
                handle ->
                    handle.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0));
  }

  /** Memory that the server alone holds, in megabytes. */
  long megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .map(line -> line.replaceAll("\\D", ""))
            .mapToLong(Long::parseLong)
            .sum()
        / 1024;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
