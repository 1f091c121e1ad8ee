package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Statements;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** One finding: the statement, then its number with all that is needed to judge it. */
record FindingText(String statement, Html evidence, Html facts) {
  static FindingText of(Statements finding, Chips chips) {
    Catalogue catalogue = chips.catalogue();
    return new FindingText(
        finding.text("statement").orElse(""),
        finding.concept("evidence").map(id -> setting(id, chips)).orElse(Html.EMPTY),
        new Facts()
            .add("Measured", finding.text("measure"))
            .add("Result", result(finding))
            .add("Effect", finding.concept("direction").map(catalogue::label))
            .add(
                "Uncertainty",
                join(
                    "; ",
                    Stream.of(finding.text("interval"), finding.text("p").map(p -> "p " + p))))
            .add("Cases", join(" ", Stream.of(finding.text("n"), finding.text("nUnit"))))
            .add("Data", finding.text("dataset"))
            .add("System", finding.text("system"))
            .addHtml("About", about(finding, chips))
            .addHtml("Type", finding.concept("type").map(chips::label))
            .add("Severity", severity(finding, catalogue))
            .add("By group", groups(finding))
            .add(
                "Cost at run time",
                join("; ", Stream.of(finding.text("extraCalls"), finding.text("extraLatency"))))
            .add("Stands in", finding.text("locus"))
            .html());
  }

  private static Html setting(ConceptId id, Chips chips) {
    Markup markup = new Markup().literal("<span class=\"evidence\">");
    BarrierVerdict.strength(chips.catalogue(), id)
        .ifPresent(strength -> markup.add(EvidenceGlyph.drawing(strength)));
    return markup.literal("<span>").add(chips.label(id)).literal("</span></span>").html();
  }

  private static Optional<String> result(Statements finding) {
    String unit = finding.text("unit").map(u -> " " + u).orElse("");
    Optional<String> range =
        finding.text("min").flatMap(min -> finding.text("max").map(max -> min + " to " + max));
    return finding
        .text("value")
        .or(() -> range)
        .map(
            value ->
                value + unit + finding.text("comparator").map(c -> ", against " + c).orElse(""));
  }

  private static Optional<String> severity(Statements finding, Catalogue catalogue) {
    Optional<String> grade = finding.concept("severity").map(catalogue::label);
    return grade.map(g -> g + finding.text("severityScale").map(s -> " (" + s + ")").orElse(""));
  }

  private static Optional<Html> about(Statements finding, Chips chips) {
    Markup markup = new Markup();
    String before = "";
    for (Node node : finding.nodes("about")) {
      markup.literal(before).add(subject(node, finding, chips));
      before = ", ";
    }
    return Optional.of(markup.html()).filter(html -> !html.source().isEmpty());
  }

  /** A concept, an artefact, or a check of the same record. */
  private static Html subject(Node node, Statements finding, Chips chips) {
    if (!node.isURI()) {
      return Markup.of(node.isLiteral() ? node.getLiteralLexicalForm() : "");
    }
    Optional<ConceptId> concept = ConceptId.of(node.getURI()).filter(chips.catalogue()::hasPage);
    Statements other = new Statements(finding.graph(), node);
    return concept
        .map(chips::label)
        .orElseGet(
            () ->
                Markup.of(
                    CodedRows.name(other)
                        .or(() -> other.text("name").map(name -> "the check “" + name + "”"))
                        .or(
                            () ->
                                other
                                    .concept("heldBy")
                                    .map(
                                        id ->
                                            "the check by "
                                                + Phrase.lower(chips.catalogue().label(id))))
                        .orElse(node.getURI())));
  }

  private static Optional<String> groups(Statements finding) {
    List<String> values =
        finding.parts("groupValue").stream()
            .map(g -> g.text("group").orElse("") + ": " + g.text("value").orElse(""))
            .toList();
    return Optional.of(String.join("; ", values));
  }

  private static Optional<String> join(String between, Stream<Optional<String>> parts) {
    return Optional.of(parts.flatMap(Optional::stream).collect(Collectors.joining(between)));
  }
}
