package hallucination.survey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * Writes N-Triples, sorted.
 *
 * @see <a href="https://www.w3.org/TR/n-triples/">N-Triples</a>
 */
final class NTriples {
  private NTriples() {}

  /** Writes a graph whose blank nodes have lasting labels. */
  static void write(Graph graph, OutputStream out) throws IOException {
    List<String> lines = new ArrayList<>();
    graph.find().forEach(triple -> lines.add(line(triple) + " ."));
    Lines.write(lines, out);
  }

  /** Subject, predicate and object, without the full stop. */
  static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject());
  }
}
