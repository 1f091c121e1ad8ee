package hallucination.survey.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables can be read and drawn in Python and in R with a few plain lines. */
class NotebookTests {
  @TempDir Path folder;

  @Test
  void drawsInPython() throws Exception {
    draws(
        "python3 python3-pandas python3-matplotlib",
        List.of("/usr/bin/python3", script("src/test/python/notebook.py"), ".", "figure.png"));
  }

  @Test
  void drawsInR() throws Exception {
    draws(
        "r-base-core",
        List.of("Rscript", "--vanilla", script("src/test/r/notebook.R"), ".", "figure.png"));
  }

  private static String script(String path) {
    return Path.of(path).toAbsolutePath().toString();
  }

  private void draws(String debianPackages, List<String> command) throws Exception {
    new Exporter(Toy.SURVEY, Release.UNKNOWN)
        .write(List.of(ExportFormat.CSV), folder, false, line -> {});
    Tool.Run run = Tool.run(folder, debianPackages, command);
    assertThat(run.code())
        .as("%s%nit needs: apt-get install %s", run.output(), debianPackages)
        .isZero();
    assertThat(run.output()).contains("3 records");
    byte[] picture = Files.readAllBytes(folder.resolve("figure.png"));
    assertThat(picture).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(1000);
  }
}
