package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTests {
  @TempDir Path root;

  @Test
  void writesOneFormatIntoAFolder() throws IOException {
    Files.createDirectories(root.resolve("papers"));
    Path out = root.resolve("out");
    assertThat(run("--format", "csl", "--out", out.toString())).isEqualTo(Survey.SOUND);
    assertThat(out.resolve("survey.csl.json")).exists();
  }

  @Test
  void severalFilesNeedAFolder() {
    assertThat(run("--format", "all")).isEqualTo(Survey.USAGE);
    assertThat(run("--format", "csv")).isEqualTo(Survey.USAGE);
    assertThat(run("--format", "ris", "--gz")).isEqualTo(Survey.USAGE);
  }

  @Test
  void refusesWhatIsNotSound() throws IOException {
    Files.createDirectories(root.resolve("papers/2024"));
    Files.writeString(root.resolve("papers/2024/doe-2024-broken.yaml"), "id: doe-2024-broken\n");
    Path out = root.resolve("out");
    assertThat(run("--format", "all", "--out", out.toString())).isEqualTo(Survey.FINDINGS);
    assertThat(out).doesNotExist();
  }

  @Test
  void withoutGitNothingIsKnownOfTheRelease() {
    assertThat(GitRelease.of(root).commit()).isNull();
  }

  @Test
  void gitTellsTheReleaseOfUnchangedSources() throws Exception {
    Path file = Files.writeString(root.resolve("file"), "one");
    git("init", "-q");
    git("add", "file");
    git("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", "commit", "-qm", "one");
    assertThat(GitRelease.of(root).commit()).matches("[0-9a-f]{40}");
    assertThat(GitRelease.of(root).date()).isEqualTo("2026-01-02");
    Files.writeString(file, "two and more");
    assertThat(GitRelease.of(root).commit()).isNull();
    assertThat(GitRelease.of(root).version()).endsWith("-dirty");
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("GIT_COMMITTER_DATE", "2026-01-02T03:04:05Z");
    assertThat(builder.start().waitFor()).isZero();
  }

  private int run(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "export";
    all[1] = "--root";
    all[2] = root.toString();
    System.arraycopy(words, 0, all, 3, words.length);
    return Survey.run(all);
  }
}
