package hallucination.survey.validation;

import hallucination.survey.graph.LocatedGraph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

/** Says which part of a shape's message a record does not keep. */
final class ShapeHint {
  private static final int LONGEST = 60;

  private ShapeHint() {}

  static @Nullable String of(ReportEntry entry, LocatedGraph source) {
    Node component = entry.sourceConstraintComponent();
    if (component.equals(SHACL.MinCountConstraintComponent)) {
      return "the key is missing here; add it";
    }
    if (component.equals(SHACL.MaxCountConstraintComponent)
        && entry.resultPath() instanceof P_Link link) {
      long number = source.graph().stream(entry.focusNode(), link.getNode(), Node.ANY).count();
      return "%d are given; keep those that matter most".formatted(number);
    }
    return entry.value() == null || entry.value().equals(entry.focusNode())
        ? null
        : "not '%s'".formatted(shown(entry.value()));
  }

  private static String shown(Node value) {
    String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
