package hallucination.survey.sparql;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A worker as the server sees it: a process that answers one query at a time. */
final class WorkerProcess implements AutoCloseable {
  /** What a worker may take beyond the limit before it is ended. */
  private static final Duration GRACE = Duration.ofMillis(300);

  private final String version;
  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile int number;
  private volatile boolean idle = true;
  private volatile boolean ended;

  private WorkerProcess(String version, Process process) {
    this.version = version;
    this.process = process;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), Wire.PART));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Starts a worker and waits until it is ready.
   *
   * @param command runs {@link Worker}, but for the file
   */
  static WorkerProcess start(List<String> command, Path file, String version) throws IOException {
    List<String> whole = new ArrayList<>(command);
    whole.add(file.toString());
    Process process =
        new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    WorkerProcess worker = new WorkerProcess(version, process);
    try {
      if (worker.in.readInt() != Wire.READY) {
        throw new IOException("a worker began with something else than that it is ready");
      }
      return worker;
    } catch (IOException e) {
      worker.close();
      throw new IOException("a worker for queries did not start: " + e.getMessage(), e);
    }
  }

  /** The version of the data that it answers from. */
  String version() {
    return version;
  }

  /** Whether it can take a query. */
  boolean isUsable() {
    return !ended && process.isAlive();
  }

  /** The process. */
  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Runs a query to its end, whatever that is; the answer says which. */
  void run(
      QueryRequest request, SparqlLimits limits, Answer answer, ScheduledExecutorService clock) {
    int mine = number + 1;
    number = mine;
    idle = false;
    ScheduledFuture<?> end =
        clock.schedule(this::close, limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    answer.whenAbandoned(() -> cancel(mine, clock));
    long start = System.nanoTime();
    try {
      synchronized (out) {
        new Wire.Order(mine, request, limits.time(), limits.rows()).write(out);
      }
      take(answer, mine, clock);
    } catch (IOException e) {
      close();
      answer.fail(why(Duration.ofNanos(System.nanoTime() - start), limits));
    } finally {
      idle = true;
      end.cancel(false);
      answer.whenAbandoned(() -> {});
    }
  }

  private void take(Answer answer, int mine, ScheduledExecutorService clock) throws IOException {
    byte[] part = new byte[Wire.PART];
    boolean taking = true;
    while (true) {
      int length = in.readInt();
      switch (length) {
        case Wire.COMPLETE -> {
          answer.complete(in.readLong());
          return;
        }
        case Wire.REFUSED -> {
          answer.fail(Wire.refusal(in));
          return;
        }
        default -> {
          if (length < 0 || length > Wire.PART) {
            throw new IOException("a part of " + length + " bytes");
          }
          in.readFully(part, 0, length);
        }
      }
      if (taking) {
        try {
          answer.append(part, 0, length);
        } catch (QueryRefusedException e) {
          taking = false;
          answer.fail(e);
          cancel(mine, clock);
        }
      }
    }
  }

  /** Stops the query; a worker that does not react is ended. */
  private void cancel(int query, ScheduledExecutorService clock) {
    try {
      synchronized (out) {
        out.writeByte(Wire.CANCEL);
        out.writeInt(query);
        out.flush();
      }
      clock.schedule(
          () -> {
            if (number == query && !idle) {
              close();
            }
          },
          GRACE.toMillis(),
          TimeUnit.MILLISECONDS);
    } catch (IOException e) {
      close();
    }
  }

  private QueryRefusedException why(Duration taken, SparqlLimits limits) {
    try {
      process.waitFor(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!process.isAlive() && process.exitValue() == Wire.OUT_OF_MEMORY) {
      return Execution.tooMuch();
    }
    if (taken.compareTo(limits.time()) >= 0) {
      return Execution.tooLong(limits.time());
    }
    return new QueryRefusedException(Refusal.FAULT, "the query failed; the server has logged it");
  }

  @Override
  public void close() {
    ended = true;
    process.destroyForcibly();
  }
}
