package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer reads about forty records that are broken as newcomers break them. */
class BrokenRecordTests {
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  @TempDir private Path work;

  @Test
  void eachGetsItsMessage() throws IOException {
    List<Diagnostic> findings = SmallSurvey.layOut(BROKEN, work).findings();
    String said = findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(BROKEN.resolve("expected.txt"), said);
    }
    assertThat(said).isEqualTo(Files.readString(BROKEN.resolve("expected.txt")));
    assertThat(findings)
        .filteredOn(finding -> !finding.rule().startsWith("shape-"))
        .allMatch(finding -> finding.hinted().isPresent());
    try (Stream<Path> files = Files.walk(BROKEN.resolve("papers"))) {
      assertThat(findings.stream().map(Diagnostic::file).distinct())
          .hasSize((int) files.filter(Files::isRegularFile).count())
          .hasSize(40);
    }
  }
}
