package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import hallucination.survey.site.catalogue.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** What else the graph says of a concept: other names, its place, its fixed values, its kin. */
final class ConceptAside {
  private static final Map<Node, String> MATCHES = matches();

  private final ConceptId id;
  private final Statements concept;
  private final Catalogue catalogue;
  private final Chips chips;

  ConceptAside(ConceptId id, Chips chips) {
    this.id = id;
    this.catalogue = chips.catalogue();
    this.concept = catalogue.about(id.iri());
    this.chips = chips;
  }

  private static Map<Node, String> matches() {
    Map<Node, String> matches = new LinkedHashMap<>();
    matches.put(SKOS.exactMatch.asNode(), "same");
    matches.put(SKOS.closeMatch.asNode(), "close");
    matches.put(SKOS.broadMatch.asNode(), "broader");
    matches.put(SKOS.narrowMatch.asNode(), "narrower");
    matches.put(SKOS.relatedMatch.asNode(), "related");
    return matches;
  }

  List<Fact> facts() {
    return new Facts()
        .addHtml("Notation", Optional.of(code(id.toString())))
        .add("Also called", Optional.of(String.join("; ", concept.texts(SKOS.altLabel.asNode()))))
        .addHtml("Broader", catalogue.concept(id).flatMap(ConceptEntry::above).map(chips::label))
        .addHtml("Narrower", narrower())
        .add("Role", concept.concept("role").map(catalogue::label))
        .add("Side of the error", concept.concept("side").map(catalogue::label))
        .addHtml("Usually arises at", concept.concept("arisesAtStage").map(chips::label))
        .addHtml("Gathered at", concept.concept("impliesStage").map(chips::label))
        .add("Place in the life cycle", number("stageOrder"))
        .add("Rung", number("rung"))
        .addHtml("In other taxonomies", others())
        .list();
  }

  private Optional<String> number(String property) {
    return concept.number(property).map(n -> n.stripTrailingZeros().toPlainString());
  }

  private static Html code(String text) {
    return new Markup().literal("<code>").text(text).literal("</code>").html();
  }

  private Optional<Html> narrower() {
    List<ConceptEntry> below =
        catalogue
            .scheme(id.scheme())
            .map((SchemeEntry scheme) -> scheme.below(id))
            .orElse(List.of());
    if (below.isEmpty()) {
      return Optional.empty();
    }
    Markup markup = new Markup().literal("<ul>");
    for (ConceptEntry entry : below) {
      markup.literal("<li>").add(chips.label(entry.id())).literal(" <span class=\"count\">");
      markup.number(catalogue.uses(entry.id()).size()).literal("</span></li>");
    }
    return Optional.of(markup.literal("</ul>").html());
  }

  private Optional<Html> others() {
    List<Html> items = new ArrayList<>();
    MATCHES.forEach(
        (property, word) ->
            concept.nodes(property).forEach(node -> items.add(other(catalogue.about(node), word))));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Markup markup = new Markup().literal("<ul>");
    items.forEach(item -> markup.literal("<li>").add(item).literal("</li>"));
    return Optional.of(markup.literal("</ul>").html());
  }

  private static Html other(Statements stub, String word) {
    Markup markup = new Markup();
    String label = stub.text(SKOS.prefLabel.asNode()).orElse(stub.subject().toString());
    Optional<String> source =
        stub.node(DCTerms.source.asNode()).filter(Node::isURI).map(Node::getURI);
    if (source.isPresent()) {
      markup.link(source.get(), label);
    } else {
      markup.text(label);
    }
    return markup.text(" (" + word + ")").html();
  }
}
