package hallucination.survey;

import hallucination.survey.server.Snapshot;
import hallucination.survey.source.SourceTree;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the survey: pages, records and concepts in every form, and SPARQL. */
@Command(
    name = "serve",
    description = "Serves the survey and reloads it when a file changes.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
  /** The command goes on in threads of its own. */
  static final int RUNNING = -1;

  @Mixin private RootOption root = new RootOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen at (default: ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(names = "--once", hidden = true, description = "End once ready; trains the start cache.")
  private boolean once;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path folder = root.path();
    SourceTree tree = root.read();
    KnowledgeBaseLoader.Loaded loaded = KnowledgeBaseLoader.load(tree);
    loaded.diagnostics().forEach(err::println);
    if (!loaded.sound()) {
      err.println("survey: not served, since the findings above are errors");
      return Survey.FINDINGS;
    }
    Snapshot first = SnapshotMaker.make(folder, tree, loaded.knowledgeBase());
    SnapshotHolder holder = new SnapshotHolder(folder, first, err::println);
    WebServer server = WebServer.start(holder, host, port);
    out.println("Listening on " + server.address());
    out.flush();
    if (once) {
      server.close();
      return Survey.SOUND;
    }
    new SourceWatcher(folder, holder::reload).start();
    return RUNNING;
  }
}
