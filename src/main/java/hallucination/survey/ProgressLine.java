package hallucination.survey;

import java.io.PrintWriter;

/**
 * Shows how far a long step is: on a terminal a line that counts, otherwise nothing until the
 * summary.
 */
final class ProgressLine {
  private static final long PAUSE_NANOS = 100_000_000;

  private final String what;
  private final PrintWriter err;
  private final boolean terminal;
  private long told = System.nanoTime();
  private boolean shown;
  private int total;

  ProgressLine(String what, PrintWriter err) {
    this.what = what;
    this.err = err;
    this.terminal = System.console() != null && System.console().isTerminal();
  }

  synchronized void done(int done, int of) {
    total = of;
    long now = System.nanoTime();
    if (terminal && now - told > PAUSE_NANOS) {
      told = now;
      shown = true;
      err.printf("\r%s %d of %d", what, done, of);
      err.flush();
    }
  }

  /** Takes the counting line away, or says that the step is done. */
  synchronized void end() {
    if (shown) {
      err.print("\r\u001b[K");
    } else if (!terminal) {
      err.println(what + " " + total);
    }
    err.flush();
  }
}
