package hallucination.survey.ontology;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * Writes Turtle in one stable form: subjects, predicates and objects sorted, so that the same
 * triples give the same bytes and a change shows as the lines that it touches. Blank nodes are
 * sound only as the cells of lists.
 */
public final class TurtleWriter {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private TurtleWriter() {}

  /** The graph as Turtle, with all of the prefixes. */
  public static String write(Graph graph, PrefixMapping prefixes) {
    Sorted sorted = new Sorted(graph, prefixes);
    return RDFWriter.source(sorted)
        .format(RDFFormat.TURTLE_PRETTY)
        .set(RIOT.symTurtleDirectiveStyle, "sparql")
        .asString();
  }

  /** A graph that answers each search in order, which the pretty writer follows. */
  private static final class Sorted extends GraphWrapper {
    private final PrefixMapping prefixes;

    Sorted(Graph graph, PrefixMapping prefixes) {
      super(graph);
      this.prefixes = prefixes;
    }

    @Override
    public PrefixMapping getPrefixMapping() {
      return prefixes;
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
      List<Triple> triples = super.find(s, p, o).toList();
      triples.sort(ORDER);
      return WrappedIterator.create(triples.iterator());
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find() {
      return find(Node.ANY, Node.ANY, Node.ANY);
    }
  }
}
