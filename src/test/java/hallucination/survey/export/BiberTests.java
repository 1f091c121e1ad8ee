package hallucination.survey.export;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real biber reads what we write, and finds nothing to warn of. */
class BiberTests {
  @TempDir Path folder;

  @Test
  void readsFabricatedRecords() throws Exception {
    check(BibTex.entries(Toy.SURVEY.records().values()));
    assertThat(Files.readString(folder.resolve("read.bib")))
        .contains("van der Vandoe, Jane", "Court of Toys \\& Games");
  }

  @Test
  void readsAllRecords() throws Exception {
    check(BibTex.entries(Repository.loaded().knowledgeBase().records().values()));
  }

  private void check(String bibliography) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("survey.bib"), bibliography);
    Tool.Run run =
        Tool.run(
            folder,
            "biber",
            List.of(
                "biber",
                "--tool",
                "--validate-datamodel",
                "--output-file",
                "read.bib",
                "survey.bib"));
    assertThat(run.output()).doesNotContain("WARN", "ERROR");
    assertThat(run.code()).as(run.output()).isZero();
  }
}
