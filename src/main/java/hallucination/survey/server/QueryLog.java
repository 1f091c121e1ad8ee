package hallucination.survey.server;

import hallucination.survey.sparql.QueryRefusedException;
import hallucination.survey.sparql.QueryService;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/**
 * Writes one line for each query: what it took and why it ended. Its text is not written, but a
 * name for it, by which two lines can be seen to be of one query.
 */
public final class QueryLog {
  private static final Logger LOG = LoggerFactory.getLogger("survey.queries");

  private final boolean texts;

  /**
   * A log.
   *
   * @param texts whether the texts of queries are written too
   */
  public QueryLog(boolean texts) {
    this.texts = texts;
  }

  Entry begin(String text) {
    return new Entry(text);
  }

  /** One query on its way. */
  final class Entry {
    private final String text;
    private final long start = System.nanoTime();
    private QueryService.@Nullable Asked asked;

    private Entry(String text) {
      this.text = text;
    }

    void asked(QueryService.Asked got) {
      asked = got;
    }

    /** It was answered. */
    void end(HttpStatus status) {
      write(status == HttpStatus.OK ? "complete" : "not-modified");
    }

    /** It was not answered, or not to its end. */
    void end(Exception why) {
      write(
          switch (why) {
            case QueryRefusedException e -> e.refusal().name().toLowerCase(Locale.ROOT);
            case RequestRefusedException e -> Integer.toString(e.status().value());
            case AnswerSender.BrokenOffException e -> e.refusal().name().toLowerCase(Locale.ROOT);
            case AnswerSender.ClientGoneException e -> "client-gone";
            default -> "client-lost";
          });
    }

    private void write(String end) {
      QueryService.Asked got = asked;
      String name = EntityTag.of(text.getBytes(StandardCharsets.UTF_8)).substring(1, 9);
      LOG.info(
          "query {} {} lane={} ms={} rows={} bytes={}{}",
          name,
          end,
          got == null ? "none" : got.lane().name().toLowerCase(Locale.ROOT),
          (System.nanoTime() - start) / 1_000_000,
          got == null ? 0 : got.answer().rows(),
          got == null ? 0 : got.answer().size(),
          texts ? " text=" + text.replaceAll("\\s+", " ") : "");
    }
  }
}
