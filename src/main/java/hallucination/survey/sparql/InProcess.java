package hallucination.survey.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/**
 * Runs a query that is held to be cheap in this process, within one slice of time and a small
 * answer. If it was not cheap after all, nothing of it was told, and it can be run elsewhere.
 */
final class InProcess {
  /** Stack of a thread that runs queries: expressions are evaluated by recursion. */
  static final long STACK = 16 * 1024 * 1024;

  private static final int MOST = 256 * 1024;

  /** 8 MB. */
  private static final long MOST_HELD = 2_000_000;

  private final SparqlLimits limits;

  InProcess(SparqlLimits limits) {
    this.limits = limits;
  }

  /** Runs a query and says whether it was done. */
  boolean run(AdmittedQuery query, QueryRequest request, QueryableData data, Answer answer) {
    Small out = new Small();
    long rows;
    try {
      rows =
          new Execution(data.dataset(), query, limits.slice(), MOST_HELD)
              .write(request, limits.rows(), out, exec -> {});
    } catch (TooMuch e) {
      return false;
    } catch (QueryRefusedException e) {
      if (e.refusal() == Refusal.TIME || e.refusal() == Refusal.MEMORY) {
        return false;
      }
      throw e;
    }
    byte[] bytes = out.toByteArray();
    answer.append(bytes, 0, bytes.length);
    answer.complete(rows);
    return true;
  }

  /** Not an IOException: writers of results wrap those, each in its own way. */
  private static final class TooMuch extends RuntimeException {
    TooMuch() {
      super(null, null, false, false);
    }
  }

  private static final class Small extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] part, int offset, int length) {
      if (bytes.size() + length > MOST) {
        throw new TooMuch();
      }
      bytes.write(part, offset, length);
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }
}
