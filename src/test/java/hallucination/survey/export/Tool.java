package hallucination.survey.export;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of the machine that reads what we wrote. */
final class Tool {
  private Tool() {}

  /** What a run printed, and how it ended. */
  record Run(int code, String output) {}

  /** Runs a program in a folder; a missing one fails the test with the package to install. */
  static Run run(Path folder, String debianPackages, List<String> command)
      throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (IOException e) {
      return fail(
          "%s is missing; install it with: apt-get install %s"
              .formatted(command.getFirst(), debianPackages),
          e);
    }
  }
}
