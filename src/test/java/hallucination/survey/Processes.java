package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs a program that a test needs, and fails with what to install if it is missing. */
public final class Processes {
  private Processes() {}

  /** What the program prints; it must end well within two minutes. */
  public static String output(String... command) throws InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new AssertionError(
          command[0] + " is needed; ./survey test installs what the tests need", e);
    }
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(120, TimeUnit.SECONDS))
          .as("ended: %s", String.join(" ", command))
          .isTrue();
      assertThat(process.exitValue()).as("%s\n%s", String.join(" ", command), output).isZero();
      return output;
    } catch (IOException e) {
      throw new AssertionError("no output of " + command[0], e);
    } finally {
      process.destroyForcibly();
    }
  }
}
