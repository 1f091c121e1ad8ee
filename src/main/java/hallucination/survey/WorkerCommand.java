package hallucination.survey;

import hallucination.survey.sparql.Worker;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Answers the costly queries of a server that started it; of no use by itself. */
@Command(name = "worker", hidden = true)
final class WorkerCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The data.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err); // what anybody prints must not get between the answers
    try {
      Worker.serve(file, System.in, answers);
    } catch (IOException e) {
      // the server is gone, or says itself that the worker did not start
    } catch (RuntimeException | Error e) {
      System.err.println("survey: a worker ends: " + e);
    } finally {
      Runtime.getRuntime().halt(0); // no query is worth waiting for
    }
    return Survey.SOUND;
  }
}
