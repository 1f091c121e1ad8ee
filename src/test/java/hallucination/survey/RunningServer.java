package hallucination.survey;

import hallucination.survey.export.Release;
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
        SnapshotMaker.make(Repository.tree(), Repository.loaded().knowledgeBase(), Release.UNKNOWN);
  }
}
