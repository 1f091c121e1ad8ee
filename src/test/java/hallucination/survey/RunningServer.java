package hallucination.survey;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One server on the real data for all tests, on a free port of the loopback address. */
final class RunningServer {
  private static @Nullable WebServer server;

  private RunningServer() {}

  static synchronized String address() {
    WebServer running = server;
    if (running == null) {
      running = WebServer.start(() -> Snapshots.SNAPSHOT, "127.0.0.1", 0);
      server = running;
    }
    return running.address();
  }

  /** Made when first asked for. */
  private static final class Snapshots {
    static final hallucination.survey.server.Snapshot SNAPSHOT =
        SnapshotMaker.make(
            Path.of("").toAbsolutePath(), Repository.tree(), Repository.loaded().knowledgeBase());
  }
}
