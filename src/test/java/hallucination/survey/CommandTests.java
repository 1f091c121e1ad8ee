package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as they are typed: exit codes, messages, files. */
class CommandTests {
  private static final Path RECORD = Path.of("papers/2021/lin-2021-truthfulqa.yaml");

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  @ParameterizedTest
  @ValueSource(strings = {"serve", "build", "check", "format", "query", "export", "test"})
  void everyCommandExplainsItselfWithAnExample(String command) {
    Run run = run(command, "--help");
    assertThat(run.code).isZero();
    assertThat(run.out)
        .contains("Usage: survey " + command)
        .contains("Example: ./survey " + command)
        .contains("--root");
  }

  @Test
  void unknownWordsGetTheNearestCommand() {
    Run run = run("chekc");
    assertThat(run.code).isEqualTo(2);
    assertThat(run.err).containsIgnoringCase("did you mean").contains("check");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(run().code).isEqualTo(2);
  }

  @Test
  void checkOfARealRecordIsSound() {
    Run run = run("check", RECORD.toString());
    assertThat(run.code).isZero();
    assertThat(run.out).isEmpty();
  }

  @Test
  void checkFindsABrokenRecordInAnotherRoot() throws IOException {
    write(RECORD, Files.readString(RECORD).replace("digest:", "digset:"));
    Run run = run("check", "--root", folder.toString());
    assertThat(run.code).isEqualTo(1);
    assertThat(run.out)
        .contains(RECORD + ":")
        .contains("[unknown-key] no key 'digset' in a record (did you mean 'digest'?)");
  }

  @Test
  void checkOfWhatIsNotThereCouldNotRun() {
    assertThat(run("check", "papers/2021/nobody-2021-nothing.yaml").code).isEqualTo(3);
    assertThat(run("check", "--root", folder.resolve("none").toString()).code).isEqualTo(3);
  }

  @Test
  void queryAnswersFromAFile() throws IOException {
    Path query = folder.resolve("q.rq");
    Files.writeString(
        query,
        "SELECT (COUNT(?s) AS ?n) WHERE { ?s a <https://w3id.org/hallucination-survey/schema#Record> }");
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(run("query", "--format", "csv", query.toString()).code).isZero();
    } finally {
      System.setOut(before);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines(
            "n\n" + Repository.loaded().knowledgeBase().records().size() + "\n");
  }

  @Test
  void queryPlacesSyntaxErrors() throws IOException {
    Path query = folder.resolve("q.rq");
    Files.writeString(query, "SELECT *\nWHERE { ?s }");
    Run run = run("query", query.toString());
    assertThat(run.code).isEqualTo(3);
    assertThat(run.err).contains("q.rq:2:");
  }

  @Test
  void formatMendsAFileAndSaysSo() throws IOException {
    write(RECORD, Files.readString(RECORD).replace("contribution: [", "contribution:   [  "));
    assertThat(run("format", "--dry-run", "--root", folder.toString()).out)
        .contains("would change " + RECORD);
    Run run = run("format", "--root", folder.toString());
    assertThat(run.out).contains(RECORD.toString());
    assertThat(folder.resolve(RECORD)).hasSameTextualContentAs(RECORD);
  }

  @Test
  void buildWritesASiteWhoseLinksAllResolve() throws IOException {
    Path out = folder.resolve("site");
    Run run = run("build", "--out", out.toString(), "--base-url", "https://example.org/some/path/");
    assertThat(run.code).as(run.err).isZero();
    assertThat(run.out).contains("0 broken links");
    assertThat(out.resolve("index.html")).isNotEmptyFile();
    assertThat(out.resolve("paper/lin-2021-truthfulqa.html")).isNotEmptyFile();
    assertThat(out.resolve("paper/lin-2021-truthfulqa.ttl")).isNotEmptyFile();
    assertThat(out.resolve("paper/lin-2021-truthfulqa.yaml")).hasSameBinaryContentAs(RECORD);
    assertThat(out.resolve("cause/site-shift.jsonld")).isNotEmptyFile();
    assertThat(out.resolve("sitemap.xml"))
        .content()
        .contains("https://example.org/some/path/cause/site-shift.html");
    assertThat(
            run("build", "--out", out.toString(), "--base-url", "https://example.org/some/path/")
                .out)
        .as("a second build of the same data writes nothing")
        .contains(" 0 files written");
  }

  @Test
  void buildSaysWhyItCantWrite() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "in the way");
    Run run = run("build", "--out", file.resolve("below").toString());
    assertThat(run.code).isEqualTo(3);
    assertThat(run.err).contains("can't write").contains(file.toString()).doesNotContain("null");
  }

  @Test
  void serveSaysThatItsPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = run("serve", "--port", Integer.toString(taken.getLocalPort()));
      assertThat(run.code).isEqualTo(3);
      assertThat(run.err).contains("is taken").contains("--port");
    }
  }

  @Test
  void serveTellsWhereItListens() {
    Run run = run("serve", "--port", "0", "--once");
    assertThat(run.code).isZero();
    assertThat(run.out).matches("Listening on http://127\\.0\\.0\\.1:[0-9]+/\\R");
  }

  private void write(Path path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Survey.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return new Run(code, out.toString(), err.toString());
  }
}
