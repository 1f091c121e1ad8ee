package hallucination.survey.validation;

import hallucination.survey.graph.LocatedGraph;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordRule;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;

/**
 * Tries the SHACL shapes of the ontology on a record and turns each result back into a line: its
 * value, else its key, else the part of the record that lacks it. What the reader of the file has
 * told already is not told again.
 */
final class ShapesCheck {
  private final Graph ontology = GraphMemFactory.createDefaultGraph();
  private final Shapes shapes;
  private final Map<String, Node> properties = new HashMap<>();

  ShapesCheck(Ontology ontology, Diagnostics diagnostics) {
    ontology.files().forEach(file -> file.graph().find().forEach(this.ontology::add));
    this.shapes = parse(ofParts(ontology.shapes()), diagnostics);
    collect(ontology.recordModel());
  }

  private void collect(SectionModel model) {
    for (Key key : model.keys()) {
      properties.putIfAbsent(key.name(), NodeFactory.createURI(key.property()));
      key.inside().ifPresent(this::collect);
    }
  }

  /**
   * The shapes without what is told elsewhere: parts are checked as targets of their own shapes,
   * schemes by the reader of the file, and records by the check of relations. Trying them once more
   * under each key would take half of the time.
   */
  private static Graph ofParts(Graph shapes) {
    Graph kept = GraphMemFactory.createDefaultGraph();
    shapes
        .find()
        .filterDrop(
            t ->
                (t.getPredicate().equals(SHACL.node) || t.getPredicate().equals(SHACL.class_))
                    && shapes.contains(t.getSubject(), Vocab.hs("keyForm"), Node.ANY))
        .forEach(kept::add);
    return kept;
  }

  private static Shapes parse(Graph graph, Diagnostics diagnostics) {
    try {
      return ShaclValidator.get().parse(graph);
    } catch (RuntimeException e) { // a wrong type of value ends in a failed cast, and the like
      String why =
          e instanceof ShaclException
              ? String.valueOf(e.getMessage()).lines().findFirst().orElse("")
              : "a value has the wrong type";
      diagnostics.add(
          ShapesRule.SHAPES_SYNTAX.at(
              "ontology/shapes.ttl", Location.START, "no SHACL can be made of the file: " + why));
      return ShaclValidator.get().parse(GraphMemFactory.empty());
    }
  }

  void check(Checked checked) {
    Graph graph = new RecordInOntology(checked, ontology);
    Told told = new Told(checked);
    ValidationContext context = ValidationContext.create(shapes, graph);
    for (Shape shape : shapes.getTargetShapes()) {
      for (Node focus : VLib.focusNodes(graph, shape)) {
        VLib.validateShape(context, graph, shape, focus);
      }
    }
    if (context.hasViolation()) { // a report is a graph of its own, made for nothing if it is empty
      context.generateReport().getEntries().forEach(entry -> report(entry, checked, told));
    }
  }

  /** What the reader of the file has found wrong. */
  private record Told(boolean anything, Set<Location> places, List<String> unknownKeys) {
    Told(Checked checked) {
      this(
          checked.diagnostics().hasErrors(),
          checked.diagnostics().sorted().stream()
              .map(Diagnostic::location)
              .collect(Collectors.toSet()),
          checked.diagnostics().sorted().stream()
              .filter(finding -> finding.rule().equals(RecordRule.UNKNOWN_KEY.id()))
              .map(finding -> finding.hinted().orElse(""))
              .toList());
    }

    /** Whether an unknown key was probably meant to be this one. */
    boolean means(Node property) {
      String iri = property.getURI();
      String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
      return unknownKeys.stream().anyMatch(hint -> hint.contains("'" + name + "'"));
    }
  }

  /** The property of the key with which a message begins; a message may name none. */
  private Node keyOf(ReportEntry entry) {
    int colon = entry.message().indexOf(':');
    String name = colon < 0 ? "" : entry.message().substring(0, colon);
    return properties.getOrDefault(name, RDF.type.asNode());
  }

  private void report(ReportEntry entry, Checked checked, Told told) {
    LocatedGraph source = checked.graph();
    Node component = entry.sourceConstraintComponent();
    boolean nested = component.equals(SHACL.NodeConstraintComponent);
    boolean elsewhere = component.equals(SHACL.ClassConstraintComponent);
    if (nested || elsewhere || !source.describes(entry.focusNode())) {
      return; // told at its own focus node, or by the check of relations
    }
    if (entry.resultPath() instanceof P_Link link) {
      Node property = link.getNode();
      boolean missing = component.equals(SHACL.MinCountConstraintComponent);
      Location place =
          entry.value() == null
              ? source.locate(entry.focusNode(), property)
              : source.locate(entry.focusNode(), property, entry.value());
      boolean known = told.places.contains(place) && entry.value() != null;
      boolean there = missing && (source.has(entry.focusNode(), property) || told.means(property));
      if (!known && !there) {
        checked.diagnostics().add(diagnostic(entry, source, place));
      }
    } else if (!told.anything) {
      Location place = source.locate(entry.focusNode(), keyOf(entry));
      checked.diagnostics().add(diagnostic(entry, source, place));
    }
  }

  private static Diagnostic diagnostic(ReportEntry entry, LocatedGraph source, Location place) {
    return new Diagnostic(
        source.path(),
        place,
        ShapeRule.severity(entry.severity().level()),
        ShapeRule.idOf(entry.source().toString()),
        entry.message(),
        ShapeHint.of(entry, source));
  }
}
