package hallucination.survey.sparql;

import java.time.Duration;

/**
 * What one query, one client and all queries together may take.
 *
 * @param time time until an answer must be complete
 * @param rows most rows, or triples, of an answer
 * @param bytes most bytes of an answer
 * @param allBytes most bytes of all answers under way, most of them in temporary files
 * @param cacheBytes most bytes of answers that are kept for the next who asks
 * @param slice time in which a query that is held to be cheap must be done, or it moves to the
 *     other lane
 * @param workers costly queries that run at the same time, each in a process of its own
 * @param workerMemory most memory of each, in megabytes of Java heap
 * @param waiting costly queries that may wait for a place
 * @param patience time that they may wait
 */
public record SparqlLimits(
    Duration time,
    long rows,
    long bytes,
    long allBytes,
    long cacheBytes,
    Duration slice,
    int workers,
    int workerMemory,
    int waiting,
    Duration patience) {
  private static final long MEGABYTE = 1024 * 1024;

  /** Ten seconds, and what goes with it on two processors. */
  public static final SparqlLimits DEFAULT =
      new SparqlLimits(
          Duration.ofSeconds(10),
          1_000_000,
          32 * MEGABYTE,
          1024 * MEGABYTE,
          64 * MEGABYTE,
          Duration.ofMillis(300),
          3,
          512,
          16,
          Duration.ofSeconds(4));

  /** Checks that each can be kept. */
  public SparqlLimits {
    if (time.isNegative() || time.isZero() || slice.isNegative() || slice.isZero()) {
      throw new IllegalArgumentException("a limit of time has to be longer than nothing");
    }
    if (rows < 1 || bytes < 1 || workers < 1 || workerMemory < 64 || waiting < 0) {
      throw new IllegalArgumentException(
          "rows, bytes and workers begin at 1, their memory at 64 megabytes");
    }
  }

  /** The same with another limit of time. */
  public SparqlLimits withTime(Duration other) {
    return new SparqlLimits(
        other, rows, bytes, allBytes, cacheBytes, slice, workers, workerMemory, waiting, patience);
  }

  /** Places of the costly lane that one client may have, so that another always finds one. */
  int workersPerClient() {
    return Math.max(1, workers - 1);
  }

  /** Waiting places that one client may have. */
  int waitingPerClient() {
    return Math.max(1, waiting / 2);
  }
}
