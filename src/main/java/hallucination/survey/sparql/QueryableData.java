package hallucination.survey.sparql;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** Data that never changes, with a name: equal versions have equal answers. */
public final class QueryableData {
  private final String version;
  private final DatasetGraph dataset;
  private @Nullable PredicateStatistics statistics;

  /**
   * Data to be asked.
   *
   * @param version names the data, for as long as anything of it may be kept
   */
  public QueryableData(String version, DatasetGraph dataset) {
    this.version = version;
    this.dataset = dataset;
  }

  /** The name of the data. */
  public String version() {
    return version;
  }

  /** The data. */
  public DatasetGraph dataset() {
    return dataset;
  }

  synchronized PredicateStatistics statistics() {
    PredicateStatistics known = statistics;
    if (known == null) {
      known = new PredicateStatistics(dataset.getDefaultGraph());
      statistics = known;
    }
    return known;
  }

  /** Writes the data for a worker to read. */
  void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RDFDataMgr.write(out, dataset, RDFFormat.RDF_THRIFT);
    }
  }
}
