package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agreement as a command, over one reading in which one of two types was not chosen. */
class AgreementCommandTests {
  private static final Path READING =
      Path.of(
          "src/test/resources/rules/reading-error/passing/papers/readings/tester-2020-word.yaml");

  @TempDir private Path root;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(root.resolve("papers/readings"));
    String text =
        Files.readString(READING)
            .replace(
                "key: addressesType, first: [factuality], second: [factuality]",
                "key: addressesType, first: [factuality, intrinsic], second: [factuality]");
    Files.writeString(root.resolve("papers/readings/tester-2020-word.yaml"), text);
  }

  @Test
  void countsWhatBothChose() {
    assertThat(run("--format", "json")).isZero();
    JsonNode said = JsonMapper.shared().readTree(out.toString());
    JsonNode type = said.get("keys").get(1);
    assertThat(type.get("key").stringValue()).isEqualTo("addressesType");
    assertThat(type.get("scheme").stringValue()).isEqualTo("type");
    assertThat(type.get("identical").intValue()).isZero();
    assertThat(type.get("f1").doubleValue()).isEqualTo(0.6667);
    assertThat(said.get("errors").get("wrong-number").intValue()).isEqualTo(1);
    assertThat(said.get("errors").get("wrong-concept").intValue()).isZero();
    assertThat(said.get("recordsWithError").intValue()).isEqualTo(1);
  }

  @Test
  void printsTablesWithTheSameNumbers() {
    assertThat(run()).isZero();
    assertThat(out.toString().replaceAll(" +", " "))
        .contains("addressesType type 1 0 0.67 0.67")
        .contains("Errors found: 1, in 1 of 1 records (100.0%)");
    out.getBuffer().setLength(0);
    assertThat(run("--format", "markdown")).isZero();
    assertThat(out.toString()).contains("| addressesType | type | 1 | 0 | 0.67 |");
    out.getBuffer().setLength(0);
    assertThat(run("--format", "csv")).isZero();
    assertThat(out.toString()).contains("addressesType,type,1,0,0.6667,");
  }

  @Test
  void tellsWhereAReadingIsBroken() throws IOException {
    Files.writeString(root.resolve("papers/readings/tester-2020-word.yaml"), "id: [\n");
    assertThat(run()).isEqualTo(1);
    assertThat(err.toString()).contains("papers/readings/tester-2020-word.yaml:").contains("mend");
  }

  @Test
  void saysThatThereIsNothingYet() throws IOException {
    Files.delete(root.resolve("papers/readings/tester-2020-word.yaml"));
    assertThat(run()).isEqualTo(3);
    assertThat(err.toString()).contains("no second readings").contains("papers/README.md");
  }

  private int run(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "agreement";
    args[1] = "--root";
    args[2] = root.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Survey.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
