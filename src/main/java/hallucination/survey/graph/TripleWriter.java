package hallucination.survey.graph;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Resource;

/** Writes triples into a graph of its own, and makes their literals. */
final class TripleWriter {
  private final Graph graph = GraphMemFactory.createDefaultGraph();

  Graph graph() {
    return graph;
  }

  void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  void add(Node subject, Resource property, Node object) {
    add(subject, property.asNode(), object);
  }

  void text(Node subject, Node property, String text) {
    add(subject, property, literal(text));
  }

  static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /** A measured number with four digits, more than so few records can tell apart. */
  static Node real(double number) {
    return NodeFactory.createLiteralDT(
        String.format(Locale.ROOT, "%.4f", number), XSDDatatype.XSDdecimal);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node year(int year) {
    return NodeFactory.createLiteralDT(Integer.toString(year), XSDDatatype.XSDgYear);
  }

  /** The datatype follows from how much of the date is known. */
  static Node date(String text) {
    return switch (text.length()) {
      case 4 -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYear);
      case 7 -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYearMonth);
      default -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
    };
  }

  /** A text that is no address stays a text, and the shapes then report it. */
  static Node page(String text) {
    try {
      return IRIx.create(text).isReference() ? NodeFactory.createURI(text) : literal(text);
    } catch (IRIException e) {
      return literal(text);
    }
  }
}
