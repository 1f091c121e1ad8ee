package hallucination.survey.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;

/** Datasets as Jena holds them, to compare with. */
public final class Datasets {
  private Datasets() {}

  /** A fabricated dataset with every kind of term. */
  public static DatasetGraph fabricated() {
    return copy(RDFDataMgr.loadDatasetGraph("src/test/resources/execution/data.trig"));
  }

  /** The named graphs and prefixes of a dataset, with all graphs merged as default graph. */
  public static DatasetGraph copy(DatasetGraph dataset) {
    Graph merged = GraphMemFactory.createDefaultGraph();
    DatasetGraph copy = new DatasetGraphMapLink(merged);
    copy.prefixes().putAll(dataset.prefixes());
    dataset
        .find()
        .forEachRemaining(
            quad -> {
              if (!quad.isDefaultGraph()) {
                copy.add(quad);
                merged.add(quad.asTriple());
              }
            });
    return copy;
  }

  /** Adds to a graph and to the default graph. */
  public static void add(DatasetGraph dataset, Quad quad) {
    dataset.add(quad);
    dataset.getDefaultGraph().add(quad.asTriple());
  }
}
