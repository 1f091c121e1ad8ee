package hallucination.survey;

import hallucination.survey.sparql.SparqlLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of the endpoint as they can be set, such as by {@code SURVEY_SPARQL_TIME=5s} in the
 * environment.
 *
 * @param logTexts whether the log holds the texts of queries
 */
@ConfigurationProperties("survey.sparql")
record SparqlSettings(
    @DefaultValue("10s") Duration time,
    @DefaultValue("1000000") long rows,
    @DefaultValue("32MB") DataSize bytes,
    @DefaultValue("1GB") DataSize allBytes,
    @DefaultValue("64MB") DataSize cache,
    @DefaultValue("300ms") Duration slice,
    @DefaultValue("3") int workers,
    @DefaultValue("512MB") DataSize workerMemory,
    @DefaultValue("16") int waiting,
    @DefaultValue("4s") Duration patience,
    @DefaultValue("false") boolean logTexts) {

  SparqlLimits limits() {
    return new SparqlLimits(
        time,
        rows,
        bytes.toBytes(),
        allBytes.toBytes(),
        cache.toBytes(),
        slice,
        workers,
        (int) workerMemory.toMegabytes(),
        waiting,
        patience);
  }
}
