package hallucination.survey.graph;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.Section;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Writes the triples of one record. What is written for a key follows from its form alone. */
final class RecordGraphBuilder {
  private static final Node POSITION = Vocab.hs("position");
  private static final Node QUALIFICATION = Vocab.hs("qualification");

  private final Node record;
  private final LocatedGraph graph;
  private final Map<String, Node> barriers = new HashMap<>();
  private int qualifications;

  private RecordGraphBuilder(SurveyRecord source) {
    this.record = Iris.record(source.id().value());
    this.graph = new LocatedGraph(source.file().path());
    List<Section> sections = source.root().sections("barriers");
    for (int i = 0; i < sections.size(); i++) {
      Node node = Iris.part(record, "barrier-" + (i + 1));
      sections.get(i).text("name").ifPresent(name -> barriers.put(name, node));
    }
  }

  static LocatedGraph build(SurveyRecord source) {
    RecordGraphBuilder builder = new RecordGraphBuilder(source);
    Section root = source.root();
    builder.type(builder.record, Vocab.RECORD, root);
    builder.type(builder.record, source.isIncident() ? Vocab.INCIDENT_REPORT : Vocab.PAPER, root);
    builder.write(builder.record, "", root);
    return builder.graph;
  }

  private void type(Node subject, Node type, Section section) {
    graph.add(subject, RDF.type.asNode(), type, section.location());
  }

  private void write(Node subject, String prefix, Section section) {
    graph.subject(subject, section.location());
    for (Section.Entry entry : section.entries()) {
      if (entry.key().form() == KeyForm.GROUP) {
        entry.values().forEach(value -> group(subject, prefix, (Section) value));
      } else {
        write(subject, prefix, entry);
      }
    }
  }

  /** The keys of a group speak of the subject itself. */
  private void group(Node subject, String prefix, Section group) {
    group.entries().forEach(entry -> write(subject, prefix, entry));
  }

  private void write(Node subject, String prefix, Section.Entry entry) {
    Key key = entry.key();
    Node property = NodeFactory.createURI(key.property());
    graph.key(subject, property, entry.location());
    int position = 0;
    for (Value value : entry.values()) {
      position++;
      switch (value) {
        case Section section -> part(subject, property, prefix, key, position, section);
        case Value.Scalar scalar -> scalar(subject, property, key, scalar);
      }
    }
  }

  private void part(
      Node subject, Node property, String prefix, Key key, int position, Section section) {
    String name = key.inside().orElseThrow().name();
    String fragment = prefix + name.toLowerCase(Locale.ROOT) + "-" + position;
    Node node = Iris.part(record, fragment);
    graph.add(subject, property, node, section.location());
    type(node, Vocab.hs(name), section);
    graph.add(node, POSITION, integer(Integer.toString(position)), section.location());
    write(node, fragment + "-", section);
  }

  private void scalar(Node subject, Node property, Key key, Value.Scalar value) {
    if (value.direction() == null) {
      graph.add(subject, property, node(key, value.text()), value.location());
    } else {
      qualified(subject, key, value);
    }
  }

  /** The plain triple is kept free of refutations, so that counts of support stay true. */
  private void qualified(Node subject, Key key, Value.Scalar value) {
    Node concept = node(key, value.text());
    boolean refuted = "contradicts".equals(value.direction());
    Node property =
        refuted
            ? Vocab.hs("contradicts" + capital(String.valueOf(key.scheme())))
            : NodeFactory.createURI(key.property());
    graph.add(subject, property, concept, value.location());
    Node node = Iris.part(record, "qualification-" + ++qualifications);
    graph.add(subject, QUALIFICATION, node, value.location());
    graph.add(node, RDF.type.asNode(), Vocab.hs("Qualification"), value.location());
    graph.add(node, Vocab.hs("concept"), concept, value.location());
    graph.add(
        node,
        Vocab.hs("direction"),
        Iris.concept("direction", String.valueOf(value.direction())),
        value.location());
  }

  private Node node(Key key, String text) {
    return switch (key.form()) {
      case TEXT, SLUG -> NodeFactory.createLiteralString(text);
      case BOOLEAN -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean);
      case INTEGER -> integer(text);
      case DECIMAL -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
      case YEAR -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDgYear);
      case DATE -> TripleWriter.date(text);
      case PAGE -> TripleWriter.page(text);
      case CONCEPT, QUALIFIED -> Iris.concept(String.valueOf(key.scheme()), text);
      case RECORD -> Iris.record(text);
      case ARTEFACT -> Iris.artefact(text);
      case BARRIER -> barriers.getOrDefault(text, NodeFactory.createLiteralString(text));
      case ABOUT -> about(text);
      case SECTION, GROUP -> throw new IllegalArgumentException(key.name());
    };
  }

  private Node about(String text) {
    String[] parts = text.split("/", 2);
    String name = parts.length == 2 ? parts[1] : "";
    return parts[0].equals("barrier")
        ? barriers.getOrDefault(name, NodeFactory.createLiteralString(text))
        : Iris.concept(parts[0], name);
  }

  private static Node integer(String text) {
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
