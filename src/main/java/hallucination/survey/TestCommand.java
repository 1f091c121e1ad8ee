package hallucination.survey;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stands here for the help; the launcher runs the tests itself, since they come before the jar. */
@Command(
    name = "test",
    description =
        "Sets up what the tests need and runs them (from a checkout of the sources, by ./survey).",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey test"})
final class TestCommand implements Callable<Integer> {
  @Mixin private RootOption root = new RootOption();

  @Override
  public Integer call() {
    throw new CouldNotRunException(
        "the tests run from a checkout of the sources: call ./survey test there, not the jar (root: "
            + root.path()
            + ")");
  }
}
