package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The check and the formatter as commands: what they print, where, and how they end. */
class CheckCommandTests {
  private static final Path RULES = Path.of("src/test/resources/rules");
  private static final String RECORD = "papers/2020/tester-2020-word.yaml";

  @TempDir private Path root;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(root.resolve("papers/2020"));
    Files.createDirectories(root.resolve("site"));
  }

  @Test
  void printsFindingsToStandardOutputAndTheSummaryToStandardError() throws IOException {
    copy("unknown-concept", "breaking");
    assertThat(check()).isEqualTo(1);
    assertThat(out.toString()).startsWith(RECORD + ":19:8: error: [unknown-concept]");
    assertThat(err).hasToString("1 record, 1 error, 0 warnings\n");
  }

  @Test
  void warningsCountOnlyIfStrict() throws IOException {
    copy("not-canonical", "breaking");
    assertThat(check()).isZero();
    assertThat(check("--strict")).isEqualTo(1);
  }

  @Test
  void checksAFileOfTheQueueAlone() throws IOException {
    copy("duplicate-candidate", "breaking");
    assertThat(check(root.resolve("papers/queue/2021.jsonl").toString())).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("papers/queue/2021.jsonl:2:")
        .contains("[duplicate-candidate]");
  }

  @Test
  void checksTheReadingOfARecordWithIt() throws IOException {
    copy("settled-coding", "breaking");
    assertThat(check(root.resolve(RECORD).toString())).isEqualTo(1);
    assertThat(out.toString()).contains("papers/readings/tester-2020-word.yaml:10:5", "lacks");
    out.getBuffer().setLength(0);
    assertThat(check(root.resolve("papers/readings/tester-2020-word.yaml").toString()))
        .isEqualTo(1);
    assertThat(out.toString()).contains("[settled-coding]");
  }

  @Test
  void printsJson() throws IOException {
    copy("unknown-concept", "breaking");
    check("--format", "json");
    JsonNode findings = JsonMapper.shared().readTree(out.toString());
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).propertyNames())
        .containsExactly("file", "line", "column", "severity", "rule", "message", "hint");
    assertThat(findings.get(0).get("line").intValue()).isEqualTo(19);
    assertThat(findings.get(0).get("severity").stringValue()).isEqualTo("error");
  }

  @Test
  void printsAnEmptyArrayIfNothingIsWrong() throws IOException {
    copy("unknown-concept", "passing");
    assertThat(check("--format", "json")).isZero();
    assertThat(JsonMapper.shared().readTree(out.toString())).isEmpty();
  }

  @Test
  void printsWorkflowCommands() throws IOException {
    write("papers/2020/a,b%c:d-2020-x.yaml", "id: 100%\n");
    check("--format", "github");
    assertThat(out.toString())
        .startsWith("::error file=papers/2020/a%2Cb%25c%3Ad-2020-x.yaml,line=1,col=1,title=")
        .contains("'100%25'");
  }

  @Test
  void printsSarif() throws IOException {
    copy("unknown-concept", "breaking");
    check("--format", "sarif");
    JsonNode log = JsonMapper.shared().readTree(out.toString());
    assertThat(log.get("version").stringValue()).isEqualTo("2.1.0");
    JsonNode run = log.get("runs").get(0);
    JsonNode result = run.get("results").get(0);
    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
        .isEqualTo(result.get("ruleId"));
    assertThat(rules)
        .allMatch(rule -> !rule.get("shortDescription").get("text").stringValue().isBlank());
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertThat(place.get("artifactLocation").get("uri").stringValue()).isEqualTo(RECORD);
    assertThat(place.get("region").get("startLine").intValue()).isEqualTo(19);
    assertThat(result.get("message").get("text").stringValue()).isNotBlank();
  }

  @Test
  void checksOneFileAgainstTheOthers() throws IOException {
    copy("duplicate-identifier", "breaking");
    assertThat(check(root.resolve("papers/2020/tester-2020-word.yaml").toString())).isEqualTo(1);
    assertThat(out.toString())
        .startsWith(RECORD + ":9:6: error: [duplicate-identifier]")
        .hasLineCount(1);
    assertThat(err.toString()).startsWith("1 record,");
  }

  @Test
  void checksOneFileForRelationsToTheOthers() throws IOException {
    copy("unknown-record", "passing");
    assertThat(check("papers/2021/pruefer-2021-venue.yaml")).isZero();
  }

  @Test
  void readsNoFileOutsideTheRoot() throws IOException {
    Path outside = Files.writeString(root.resolveSibling(root.getFileName() + ".yaml"), "id: x\n");
    for (String file :
        List.of(
            outside.toString(),
            "/etc/hostname",
            "papers/../../" + outside.getFileName(),
            "../" + outside.getFileName(),
            "site")) {
      assertThat(check(file)).as(file).isEqualTo(3);
    }
    assertThat(out.toString()).isEmpty();
    Files.delete(outside);
  }

  @Test
  void followsNoLink() throws IOException {
    Path outside = Files.writeString(root.resolveSibling(root.getFileName() + ".txt"), "secret\n");
    Files.createSymbolicLink(root.resolve(RECORD), outside);
    assertThat(check(RECORD)).isEqualTo(3);
    assertThat(err.toString()).contains("is a link");
    Files.createSymbolicLink(root.resolve("papers/2021"), Path.of("/etc"));
    assertThat(check()).isEqualTo(1);
    assertThat(out.toString())
        .contains("[unreadable-file]")
        .doesNotContain("secret", "hostname", "passwd");
    Files.delete(outside);
  }

  @Test
  void formatSaysWhatItDidAndChangesNothingInADryRun() throws IOException {
    String typed = "year: 2020\r\nid: tester-2020-word\r\narxiv: arXiv:2001.00001v1\r\n";
    write(RECORD, typed);
    run(new FormatCommand(), "--dry-run");
    assertThat(out.toString())
        .contains(
            "would change " + RECORD + ": line ends, spelling of identifiers, canonical form\n");
    assertThat(Files.readString(root.resolve(RECORD))).isEqualTo(typed);
    assertThat(run(new FormatCommand())).isZero();
    assertThat(Files.readString(root.resolve(RECORD)))
        .isEqualTo("id: tester-2020-word\nyear: 2020\narxiv: \"2001.00001\"\n");
    assertThat(Files.exists(root.resolve("ontology"))).isFalse();
  }

  @Test
  void formatLeavesBrokenFilesAndEndsWithFindings() throws IOException {
    write(RECORD, "id: tester-2020-word\ntitle: a: b\n");
    assertThat(run(new FormatCommand())).isEqualTo(1);
    assertThat(out.toString())
        .contains("left as it is " + RECORD + "\n  " + RECORD + ":2:9: error: [yaml-syntax]");
    assertThat(Files.readString(root.resolve(RECORD))).contains("title: a: b");
  }

  private void copy(String rule, String kind) throws IOException {
    SmallSurvey.layOut(RULES.resolve(rule).resolve(kind), root);
    Files.deleteIfExists(root.resolve("ontology")); // so that the program's own is used
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private int check(String... words) {
    return run(new CheckCommand(), words);
  }

  private int run(Object command, String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              line.getErr().println(e.getMessage());
              return Survey.NOT_RUN;
            })
        .execute(
            Stream.concat(Stream.of("--root", root.toString()), Stream.of(words))
                .toArray(String[]::new));
  }
}
