package hallucination.survey.server;

import hallucination.survey.sparql.Answer;
import hallucination.survey.sparql.QueryRefusedException;
import hallucination.survey.sparql.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** Sends an answer at the client's speed, but not for ever. */
final class AnswerSender {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Bytes that a client takes in a second, after some patience. */
  private static final long SLOWEST = 8 * 1024;

  /** Below this, compressing costs more than it saves. */
  private static final int SMALL = 1024;

  private static final int CHUNK = 32 * 1024;

  private AnswerSender() {}

  /**
   * Waits until an answer may be sent.
   *
   * @throws QueryRefusedException if there will be none
   * @throws ClientGoneException if nobody is there to take it
   */
  static void awaitStart(Answer answer) throws IOException {
    while (!answer.awaitStart(POLL)) {
      refuseIfGone();
    }
  }

  /** Waits until an answer is whole. */
  static void awaitEnd(Answer answer) throws IOException {
    while (!answer.awaitEnd(POLL)) {
      refuseIfGone();
    }
  }

  /**
   * Sends an answer that may be sent.
   *
   * @throws IOException if the answer broke off or the client is too slow; the connection is then
   *     closed without its last chunk, so that no part is taken for the whole
   */
  static void send(
      Answer answer, boolean zipped, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (zipped) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    } else if (answer.isComplete()) {
      response.setContentLengthLong(answer.size());
    }
    if (request.getMethod().equals("HEAD")) {
      return;
    }
    OutputStream plain = response.getOutputStream();
    if (!zipped) {
      copy(answer, plain);
      return;
    }
    GZIPOutputStream out = new GZIPOutputStream(plain, CHUNK, false);
    copy(answer, out);
    out.finish();
  }

  /** Whether an answer is sent compressed: the client takes it so, and it is worth it. */
  static boolean zips(Answer answer, HttpServletRequest request) {
    return takesGzip(request) && !(answer.isComplete() && answer.size() < SMALL);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (accepted == null) {
      return false;
    }
    for (String coding : accepted.toLowerCase(Locale.ROOT).split(",")) {
      String[] parts = coding.split(";", 2);
      if (parts[0].strip().equals("gzip")) {
        String weight = parts.length == 1 ? "" : parts[1].replace(" ", "");
        return !weight.equals("q=0") && !weight.startsWith("q=0.000");
      }
    }
    return false;
  }

  private static void copy(Answer answer, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long position = 0;
    long start = System.nanoTime();
    while (true) {
      int length;
      try {
        length = answer.read(position, chunk, POLL);
      } catch (QueryRefusedException e) {
        throw new BrokenOffException(e);
      }
      if (length < 0) {
        return;
      }
      if (length == 0) {
        refuseIfGone();
      } else {
        out.write(chunk, 0, length);
        position += length;
        refuseIfSlow(position, System.nanoTime() - start);
      }
    }
  }

  private static void refuseIfGone() throws ClientGoneException {
    if (Connections.hungUp()) {
      throw new ClientGoneException();
    }
  }

  private static void refuseIfSlow(long bytes, long nanos) throws IOException {
    double seconds = nanos / 1e9 - PATIENCE.toSeconds();
    if (seconds > 0 && bytes < seconds * SLOWEST) {
      throw new IOException("the client takes less than " + SLOWEST + " bytes a second");
    }
  }

  /** The client hung up. */
  static final class ClientGoneException extends IOException {
    ClientGoneException() {
      super("the client has hung up");
    }
  }

  /** The query failed when part of its answer was sent. */
  static final class BrokenOffException extends IOException {
    private final transient Refusal refusal;

    BrokenOffException(QueryRefusedException e) {
      super(e.reason(), e);
      this.refusal = e.refusal();
    }

    Refusal refusal() {
      return refusal;
    }
  }
}
