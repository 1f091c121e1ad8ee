package hallucination.survey.sparql;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes of all answers under way, in memory and on disk, and bounds their sum. */
final class SpoolSpace {
  private final long most;
  private final AtomicLong taken = new AtomicLong();

  SpoolSpace(long most) {
    this.most = most;
  }

  /** Takes room, or refuses if all of it is taken. */
  void take(long bytes) {
    if (taken.addAndGet(bytes) > most) {
      taken.addAndGet(-bytes);
      throw new QueryRefusedException(
          Refusal.BUSY, "too many long answers are under way; try again in a while");
    }
  }

  void giveBack(long bytes) {
    taken.addAndGet(-bytes);
  }
}
