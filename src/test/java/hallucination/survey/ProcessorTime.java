package hallucination.survey;

import java.util.HashMap;
import java.util.Map;

/** Processor time of a server and all workers that it ever had. */
final class ProcessorTime {
  private static final double AT_REST = 0.06;

  private final ServerProcess server;
  private final Map<Long, Double> before;
  private final Map<Long, Double> latest = new HashMap<>();

  ProcessorTime(ServerProcess server) {
    this.server = server;
    this.before = server.cpu();
  }

  void sample() {
    latest.putAll(server.cpu());
  }

  double seconds() {
    sample();
    return latest.entrySet().stream()
        .mapToDouble(e -> e.getValue() - before.getOrDefault(e.getKey(), 0.0))
        .sum();
  }

  /** Until half a second has next to none of it; a new spare worker may still have to start. */
  double secondsUntilAtRest() throws InterruptedException {
    long start = System.nanoTime();
    double last = seconds();
    while (System.nanoTime() - start < 20_000_000_000L) {
      Thread.sleep(500);
      double now = seconds();
      if (now - last < AT_REST) {
        return (System.nanoTime() - start) / 1e9 - 0.5;
      }
      last = now;
    }
    return Double.POSITIVE_INFINITY;
  }
}
