package hallucination.survey.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a bounded number of places to clients, and to the one that has fewest first. A place or a
 * seat in the queue that is not to be had is refused at once.
 */
final class Turnstile {
  private final int places;
  private final int placesPerClient;
  private final int seats;
  private final int seatsPerClient;
  private final Duration patience;
  private final Map<String, Integer> inside = new HashMap<>();
  private final List<Waiting> queue = new ArrayList<>();
  private int taken;

  private static final class Waiting {
    final String client;
    boolean called;

    Waiting(String client) {
      this.client = client;
    }
  }

  Turnstile(SparqlLimits limits) {
    places = limits.workers();
    placesPerClient = limits.workersPerClient();
    seats = limits.waiting();
    seatsPerClient = limits.waitingPerClient();
    patience = limits.patience();
  }

  /**
   * Waits for a place; give it back with {@link #leave}.
   *
   * @throws QueryRefusedException if none is to be had, or not in time
   * @throws InterruptedException if nobody waits for it any more
   */
  synchronized void enter(String client) throws InterruptedException {
    Waiting me = new Waiting(client);
    queue.add(me);
    callNext();
    if (me.called) {
      return;
    }
    try {
      refuseWithoutSeat(client);
      long end = System.nanoTime() + patience.toNanos();
      while (!me.called) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new QueryRefusedException(
              Refusal.BUSY, "all places for long queries are taken; try again in a while");
        }
        wait(left);
      }
    } catch (QueryRefusedException | InterruptedException e) {
      queue.remove(me);
      if (me.called) { // while it was giving up
        leave(client);
      }
      throw e;
    }
  }

  synchronized void leave(String client) {
    taken--;
    inside.merge(client, -1, (a, b) -> a + b == 0 ? null : a + b);
    callNext();
  }

  private void refuseWithoutSeat(String client) {
    long mine = queue.stream().filter(waiting -> waiting.client.equals(client)).count();
    if (mine > seatsPerClient) {
      throw new QueryRefusedException(
          Refusal.CLIENT_BUSY,
          "you have " + (mine - 1) + " long queries waiting already; let them end first");
    }
    if (queue.size() > seats) {
      throw new QueryRefusedException(
          Refusal.BUSY, "too many long queries are waiting; try again in a while");
    }
  }

  private void callNext() {
    while (taken < places) {
      Waiting next =
          queue.stream()
              .filter(waiting -> has(waiting) < placesPerClient)
              .min(Comparator.comparingInt(this::has)) // the first of equals
              .orElse(null);
      if (next == null) {
        return;
      }
      queue.remove(next);
      next.called = true;
      taken++;
      inside.merge(next.client, 1, Integer::sum);
      notifyAll();
    }
  }

  private int has(Waiting waiting) {
    return inside.getOrDefault(waiting.client, 0);
  }
}
