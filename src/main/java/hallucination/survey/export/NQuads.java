package hallucination.survey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes all named graphs as N-Quads, sorted; the default graph, which holds them merged, is left
 * out.
 *
 * @see <a href="https://www.w3.org/TR/n-quads/">N-Quads</a>
 */
final class NQuads {
  private NQuads() {}

  static void write(DatasetGraph dataset, BlankNodes blanks, OutputStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            name -> {
              String end = " " + NodeFmtLib.strNT(name) + " .";
              blanks
                  .relabel(dataset.getGraph(name))
                  .find()
                  .forEach(triple -> lines.add(NTriples.line(triple) + end));
            });
    Lines.write(lines, out);
  }
}
