package hallucination.survey.sparql;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server and a worker say to each other. To the worker: a query, or that it is not wanted
 * any more. From it: that it is ready, then for each query parts of its answer and how it ended.
 */
final class Wire {
  static final int QUERY = 1;
  static final int CANCEL = 2;

  static final int READY = -2;
  static final int REFUSED = -1;
  static final int COMPLETE = 0;

  /** Exit code of a worker that can't go on. */
  static final int BROKEN = 4;

  /** Exit code of a Java that ran out of memory and was told to end then. */
  static final int OUT_OF_MEMORY = 3;

  /** Longest part of an answer. */
  static final int PART = 32 * 1024;

  private static final int LONGEST_TEXT = 4 * QueryGate.LONGEST;

  private Wire() {}

  /**
   * A query as it goes to a worker.
   *
   * @param number tells it from those before it
   * @param rows most rows of an answer
   */
  record Order(int number, QueryRequest request, Duration time, long rows) {
    void write(DataOutputStream out) throws IOException {
      out.writeByte(QUERY);
      out.writeInt(number);
      text(out, request.text());
      texts(out, request.defaultGraphs());
      texts(out, request.namedGraphs());
      text(out, request.format().name());
      out.writeLong(request.rows());
      out.writeLong(time.toMillis());
      out.writeLong(rows);
      out.flush();
    }

    /** Reads what follows the first byte. */
    static Order read(DataInputStream in) throws IOException {
      int number = in.readInt();
      QueryRequest request =
          new QueryRequest(
              text(in), texts(in), texts(in), AnswerFormat.valueOf(text(in)), in.readLong());
      return new Order(number, request, Duration.ofMillis(in.readLong()), in.readLong());
    }
  }

  static void refusal(DataOutputStream out, QueryRefusedException e) throws IOException {
    out.writeInt(REFUSED);
    text(out, e.refusal().name());
    text(out, e.reason());
    out.writeInt(e.line());
    out.writeInt(e.column());
    out.flush();
  }

  static QueryRefusedException refusal(DataInputStream in) throws IOException {
    Refusal refusal = Refusal.valueOf(text(in));
    return new QueryRefusedException(refusal, text(in), in.readInt(), in.readInt());
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String each : texts) {
      text(out, each);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_TEXT) {
      throw new IOException("a text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
