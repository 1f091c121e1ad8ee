package hallucination.survey.server;

import java.time.Duration;

/**
 * What one query may take.
 *
 * @param time time until its answer must be complete
 */
public record SparqlLimits(Duration time) {
  /** Ten seconds. */
  public static final SparqlLimits DEFAULT = new SparqlLimits(Duration.ofSeconds(10));
}
