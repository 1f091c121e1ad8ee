package hallucination.survey.sparql;

import hallucination.survey.graph.compact.CompactDataset;
import hallucination.survey.graph.compact.SnapshotFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Data that never changes, with a name: equal versions have equal answers. */
public final class QueryableData {
  private final String version;
  private final CompactDataset dataset;
  private @Nullable PredicateStatistics statistics;

  /**
   * Data to be asked.
   *
   * @param version names the data, for as long as anything of it may be kept
   */
  public QueryableData(String version, CompactDataset dataset) {
    this.version = version;
    this.dataset = dataset;
  }

  /** The name of the data. */
  public String version() {
    return version;
  }

  /** The data. */
  public CompactDataset dataset() {
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
  void write(Path file) {
    SnapshotFile.write(dataset, file);
  }
}
