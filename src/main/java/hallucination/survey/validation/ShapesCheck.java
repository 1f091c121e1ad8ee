package hallucination.survey.validation;

import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.graph.LocatedGraph;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Severity;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;

/**
 * Runs the SHACL shapes of the ontology and turns each result back into a line of the record: its
 * value, else its key, else the part of the record that lacks it.
 */
final class ShapesCheck {
  private final KnowledgeBase knowledgeBase;
  private final Diagnostics diagnostics;
  private final Map<Node, LocatedGraph> sources = new HashMap<>();

  ShapesCheck(KnowledgeBase knowledgeBase, Diagnostics diagnostics) {
    this.knowledgeBase = knowledgeBase;
    this.diagnostics = diagnostics;
    for (LocatedGraph graph : knowledgeBase.recordGraphs()) {
      graph
          .graph()
          .find(Node.ANY, RDF.type.asNode(), Node.ANY)
          .forEach(triple -> sources.putIfAbsent(triple.getSubject(), graph));
    }
  }

  void run() {
    Shapes shapes = ShaclValidator.get().parse(knowledgeBase.ontology().shapes());
    ShaclValidator.get().validate(shapes, knowledgeBase.graph()).getEntries().forEach(this::report);
  }

  private void report(ReportEntry entry) {
    LocatedGraph source = sources.get(entry.focusNode());
    boolean nested = entry.sourceConstraintComponent().equals(SHACL.NodeConstraintComponent);
    if (source == null || nested) {
      return; // a nested shape's own results are reported at its own focus node
    }
    Location location = Location.START;
    if (entry.resultPath() instanceof P_Link link) {
      Node property = link.getNode();
      boolean missing = entry.sourceConstraintComponent().equals(SHACL.MinCountConstraintComponent);
      if (missing && source.has(entry.focusNode(), property)) {
        return; // the key is there: why its value was not taken is told at the value
      }
      location =
          entry.value() == null
              ? source.locate(entry.focusNode(), property)
              : source.locate(entry.focusNode(), property, entry.value());
    } else {
      location = source.locate(entry.focusNode(), RDF.type.asNode());
    }
    diagnostics.add(
        new Diagnostic(
            source.path(), location, severity(entry), rule(entry), entry.message(), null));
  }

  private static Severity severity(ReportEntry entry) {
    return entry.severity().level().equals(SHACL.Violation) ? Severity.ERROR : Severity.WARNING;
  }

  /** The rule is named after the shape. */
  private static String rule(ReportEntry entry) {
    String source = entry.source().isURI() ? entry.source().getURI() : "shape";
    return "shape-" + source.substring(source.lastIndexOf('#') + 1).replaceFirst("^Record-", "");
  }
}
