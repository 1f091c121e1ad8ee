package hallucination.survey;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** To come. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  static final int RUNNING = -1;

  @Override
  public Integer call() {
    return 0;
  }
}
