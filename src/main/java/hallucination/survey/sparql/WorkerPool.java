package hallucination.survey.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps workers warm and lends each to one query at a time. One that was ended is replaced in the
 * background, so that the next query does not wait for its start.
 */
final class WorkerPool implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerPool.class);
  private static final int SPARE = 1;

  private final List<String> command;
  private final Executor background;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private @Nullable QueryableData data;
  private @Nullable Path file;
  private int starting;
  private boolean closed;

  /**
   * A pool without workers.
   *
   * @param command runs {@link Worker}, but for the file with the data
   */
  WorkerPool(List<String> command, Executor background) {
    this.command = List.copyOf(command);
    this.background = background;
  }

  /** A worker that answers from the data; give it back with {@link #giveBack}. */
  WorkerProcess lend(QueryableData wanted) throws IOException {
    Path path = prepare(wanted);
    WorkerProcess ready = takeIdle();
    if (ready == null) {
      ready = WorkerProcess.start(command, path, wanted.version());
    }
    keepSpare(wanted);
    return ready;
  }

  /** Takes a worker back, if it can still be used for the data of the moment. */
  synchronized void giveBack(WorkerProcess worker) {
    QueryableData now = data;
    if (!closed && worker.isUsable() && now != null && worker.version().equals(now.version())) {
      idle.push(worker);
    } else {
      worker.close();
    }
  }

  /** Starts the spare worker for the data, so that the first costly query finds it. */
  void warm(QueryableData wanted) {
    try {
      prepare(wanted);
      keepSpare(wanted);
    } catch (IOException | UncheckedIOException e) {
      tell("no room for the data of the workers", e);
    }
  }

  /** What fails since the server goes down is no news. */
  private synchronized void tell(String what, Exception e) {
    if (!closed) {
      LOG.error(what, e);
    }
  }

  private synchronized @Nullable WorkerProcess takeIdle() {
    while (!idle.isEmpty()) {
      WorkerProcess worker = idle.pop();
      if (worker.isUsable()) {
        return worker;
      }
      worker.close();
    }
    return null;
  }

  private synchronized Path prepare(QueryableData wanted) throws IOException {
    QueryableData now = data;
    Path path = file;
    if (now == null || path == null || !now.version().equals(wanted.version())) {
      idle.forEach(WorkerProcess::close);
      idle.clear();
      if (path != null) {
        Files.deleteIfExists(path);
      }
      path = Files.createTempFile("survey-data-", ".part");
      path.toFile().deleteOnExit();
      wanted.write(path);
      data = wanted;
      file = path;
    }
    return path;
  }

  private void keepSpare(QueryableData wanted) {
    synchronized (this) {
      if (closed || idle.size() + starting >= SPARE) {
        return;
      }
      starting++;
    }
    background.execute(
        () -> {
          try {
            giveBack(WorkerProcess.start(command, prepare(wanted), wanted.version()));
          } catch (IOException | UncheckedIOException e) {
            tell("no spare worker for queries", e);
          } finally {
            started();
          }
        });
  }

  private synchronized void started() {
    starting--;
  }

  /** The processes that wait for a query. */
  synchronized List<ProcessHandle> processes() {
    return idle.stream().map(WorkerProcess::handle).toList();
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(WorkerProcess::close);
    idle.clear();
  }
}
