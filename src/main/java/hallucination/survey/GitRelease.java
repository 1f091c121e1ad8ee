package hallucination.survey;

import hallucination.survey.export.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks git which state of the sources is exported; where there is no git, nothing is known. */
final class GitRelease {
  private static final String CHANGED = "-dirty";

  private GitRelease() {}

  /** The state at a root folder; of changed sources only the version is told, and that they are. */
  static Release of(Path root) {
    if (!Files.exists(root.resolve(".git"))) {
      return Release.UNKNOWN;
    }
    Optional<String> version =
        git(root, "describe", "--tags", "--always", "--abbrev=12", "--dirty=" + CHANGED);
    if (version.isEmpty() || version.get().endsWith(CHANGED)) {
      return new Release(version.orElse(null), null, null);
    }
    return new Release(
        version.get(),
        git(root, "show", "--no-patch", "--format=%cs", "HEAD").map(LocalDate::parse).orElse(null),
        git(root, "rev-parse", "HEAD").orElse(null));
  }

  /** The last commits that touched some folders: day, name and subject, then the files. */
  static Optional<String> log(Path root, int most, String... folders) {
    if (!Files.exists(root.resolve(".git"))) {
      return Optional.empty();
    }
    List<String> words =
        new ArrayList<>(
            List.of("log", "-n", "" + most, "--name-only", "--format=%x1e%cs%x09%H%x09%s", "--"));
    words.addAll(List.of(folders));
    return git(root, words.toArray(String[]::new));
  }

  private static Optional<String> git(Path root, String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      byte[] answer = process.getInputStream().readAllBytes();
      return process.waitFor() == 0
          ? Optional.of(new String(answer, StandardCharsets.UTF_8).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // git is not installed, so nothing is known
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted while waiting for git", e));
    }
  }
}
