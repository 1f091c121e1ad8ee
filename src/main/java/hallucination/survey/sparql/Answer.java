package hallucination.survey.sparql;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way: written once, at full speed; read by as many as asked for it, each at its
 * own. What is long goes to a temporary file, so that slow readers cost disk and no memory.
 */
public final class Answer {
  /** Bytes after which reading may begin although the answer is not complete. */
  private static final int START = 32 * 1024;

  /** Bytes that are held in memory. */
  static final int IN_MEMORY = 1024 * 1024;

  private enum State {
    RUNNING,
    COMPLETE,
    FAILED
  }

  private final long most;
  private final SpoolSpace space;
  private byte[] memory = new byte[4096];
  private @Nullable FileChannel file;
  private long size;
  private long counted;
  private long rows;
  private State state = State.RUNNING;
  private @Nullable QueryRefusedException failure;
  private int readers;
  private boolean abandoned;
  private Runnable whenAbandoned = () -> {};

  /**
   * An empty answer.
   *
   * @param most most bytes that it may have
   * @param space where its bytes are counted
   */
  Answer(long most, SpoolSpace space) {
    this.most = most;
    this.space = space;
  }

  // the writer's side

  /** Takes the bytes of the answer; refuses what is too much or what nobody waits for. */
  OutputStream sink() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) {
        append(bytes, offset, length);
      }
    };
  }

  synchronized void append(byte[] bytes, int offset, int length) {
    if (abandoned) {
      throw new QueryRefusedException(Refusal.ABANDONED, "nobody waits for the answer");
    }
    if (size + length > most) {
      throw new QueryRefusedException(
          Refusal.SIZE, "the answer is longer than " + most + " bytes; add a LIMIT");
    }
    space.take(length);
    counted += length;
    long end = size + length;
    try {
      if (file == null && end > IN_MEMORY) {
        file = temporary();
        write(file, ByteBuffer.wrap(memory, 0, (int) size), 0);
        memory = new byte[0];
      }
      if (file != null) {
        write(file, ByteBuffer.wrap(bytes, offset, length), size);
      } else {
        if (end > memory.length) {
          memory = Arrays.copyOf(memory, (int) Math.min(IN_MEMORY, Math.max(end, 2L * size)));
        }
        System.arraycopy(bytes, offset, memory, (int) size, length);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no room for an answer", e);
    }
    size = end;
    notifyAll();
  }

  synchronized void complete(long count) {
    if (state == State.RUNNING) {
      state = State.COMPLETE;
      rows = count;
      if (file == null) {
        memory = Arrays.copyOf(memory, (int) size);
      }
      notifyAll();
      releaseIfUnread();
    }
  }

  synchronized void fail(QueryRefusedException why) {
    if (state == State.RUNNING) {
      state = State.FAILED;
      failure = why;
      notifyAll();
      releaseIfUnread();
    }
  }

  /** What to do when the last reader has gone before the end. */
  synchronized void whenAbandoned(Runnable action) {
    if (abandoned) {
      action.run();
    } else {
      whenAbandoned = action;
    }
  }

  // the readers' side

  /** One more reader; false if the answer was given up and has to be asked for again. */
  synchronized boolean join() {
    if (abandoned || failure != null) {
      return false;
    }
    readers++;
    return true;
  }

  /** A reader goes. When the last one goes before the end, the query is stopped. */
  public void leave() {
    Runnable stop = null;
    synchronized (this) {
      readers--;
      if (readers == 0 && state == State.RUNNING) {
        abandoned = true;
        stop = whenAbandoned;
      }
      releaseIfUnread();
    }
    if (stop != null) {
      stop.run();
    }
  }

  /**
   * Waits until reading may begin.
   *
   * @return whether it may
   * @throws QueryRefusedException if the query failed
   */
  public synchronized boolean awaitStart(Duration time) throws InterruptedIOException {
    await(() -> size >= START, time);
    throwFailure();
    return size >= START || state == State.COMPLETE;
  }

  /**
   * Waits for the end.
   *
   * @return whether it came
   * @throws QueryRefusedException if the query failed
   */
  public synchronized boolean awaitEnd(Duration time) throws InterruptedIOException {
    await(() -> false, time);
    throwFailure();
    return state == State.COMPLETE;
  }

  /**
   * Reads from a place on, waiting for more if there is none yet.
   *
   * @return bytes read; 0 if none came in that time, -1 at the end
   * @throws QueryRefusedException if the query failed, so that the answer will never be whole
   */
  public synchronized int read(long position, byte[] bytes, Duration time) throws IOException {
    await(() -> size > position, time);
    throwFailure();
    if (size <= position) {
      return state == State.COMPLETE ? -1 : 0;
    }
    int length = (int) Math.min(bytes.length, size - position);
    if (file == null) {
      System.arraycopy(memory, (int) position, bytes, 0, length);
      return length;
    }
    return file.read(ByteBuffer.wrap(bytes, 0, length), position);
  }

  /** Whether it has come to its end. */
  public synchronized boolean isComplete() {
    return state == State.COMPLETE;
  }

  /** Its length in bytes so far. */
  public synchronized long size() {
    return size;
  }

  /** How many rows or triples it has; 0 before its end. */
  public synchronized long rows() {
    return rows;
  }

  /** Whether it is complete and in memory, so that it can be kept for the next who asks. */
  synchronized boolean isKeepable() {
    return state == State.COMPLETE && file == null;
  }

  private void await(java.util.function.BooleanSupplier enough, Duration time)
      throws InterruptedIOException {
    long end = System.nanoTime() + time.toNanos();
    while (state == State.RUNNING && !enough.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
  }

  private void throwFailure() {
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * Gives back the room of an answer that nobody reads or writes. One that is whole and in memory
   * can still be read by the next.
   */
  private void releaseIfUnread() {
    if (readers > 0 || (state == State.RUNNING && !abandoned)) {
      return;
    }
    space.giveBack(counted);
    counted = 0;
    if (file != null || state != State.COMPLETE) {
      abandoned = true;
      memory = new byte[0];
    }
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static FileChannel temporary() throws IOException {
    Path path = Files.createTempFile("survey-answer-", ".part");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static void write(FileChannel file, ByteBuffer bytes, long position) throws IOException {
    long at = position;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
  }
}
