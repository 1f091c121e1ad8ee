package hallucination.survey.sparql;

import hallucination.survey.graph.compact.SnapshotFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/**
 * The process that answers costly queries, one at a time. It reads them from its input, writes
 * their answers to its output, and ends when its input ends. It tries to keep the limits; the
 * server ends it if it doesn't.
 */
public final class Worker {
  /** Numbers of 4 bytes in the tables of a query, which leaves room for terms and rows. */
  private static final long MOST_HELD = Runtime.getRuntime().maxMemory() / 16;

  private final DatasetGraph data;
  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile @Nullable QueryExec running;
  private volatile int cancelled = -1;

  private Worker(DatasetGraph data, InputStream in, OutputStream out) {
    this.data = data;
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out, Wire.PART + 8));
  }

  /**
   * Answers until the input ends.
   *
   * @param file the data, as {@link QueryableData} writes it
   * @throws IOException if the file can't be read, or the server breaks off within an order
   */
  public static void serve(Path file, InputStream in, OutputStream out) throws IOException {
    new Worker(SnapshotFile.open(file), in, out).serve();
  }

  private void serve() throws IOException {
    out.writeInt(Wire.READY);
    out.flush();
    while (true) {
      int kind = in.read();
      switch (kind) {
        case Wire.QUERY -> start(Wire.Order.read(in));
        case Wire.CANCEL -> cancel(in.readInt());
        case -1 -> {
          return;
        }
        default -> throw new IOException("unknown order " + kind);
      }
    }
  }

  private void start(Wire.Order order) {
    Thread thread = new Thread(null, () -> answer(order), "query", InProcess.STACK);
    thread.setDaemon(true);
    thread.start();
  }

  private void cancel(int number) {
    cancelled = number;
    QueryExec exec = running;
    if (exec != null) {
      exec.abort();
    }
  }

  private void answer(Wire.Order order) {
    try {
      try {
        AdmittedQuery query = QueryGate.admit(order.request(), data);
        Parts parts = new Parts();
        long rows =
            new Execution(data, query, order.time(), MOST_HELD)
                .write(order.request(), order.rows(), parts, exec -> started(order, exec));
        parts.send();
        out.writeInt(Wire.COMPLETE);
        out.writeLong(rows);
        out.flush();
      } catch (QueryRefusedException e) {
        Wire.refusal(out, e);
      } finally {
        running = null;
      }
    } catch (IOException | RuntimeException | Error e) {
      Runtime.getRuntime().halt(Wire.BROKEN); // nothing can be said to the server any more
    }
  }

  private void started(Wire.Order order, QueryExec exec) {
    running = exec;
    if (cancelled == order.number()) { // in between
      exec.abort();
    }
  }

  /** Sends what is written in parts of a bounded length. */
  private final class Parts extends OutputStream {
    private final byte[] part = new byte[Wire.PART];
    private int length;

    @Override
    public void write(int b) throws IOException {
      if (length == part.length) {
        send();
      }
      part[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      for (int done = 0; done < count; ) {
        if (length == part.length) {
          send();
        }
        int step = Math.min(count - done, part.length - length);
        System.arraycopy(bytes, offset + done, part, length, step);
        length += step;
        done += step;
      }
    }

    /** Writers flush when they like; a part is sent when it is full, or at the end. */
    private void send() throws IOException {
      if (length > 0) {
        out.writeInt(length);
        out.write(part, 0, length);
        length = 0;
      }
    }
  }
}
