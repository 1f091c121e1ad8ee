package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Statements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** How a work stands to other works of the survey. */
final class Relations {
  private static final String CITO = "http://purl.org/spar/cito/";
  private static final Map<String, String> WORDS = words();

  private Relations() {}

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("extends", "Extends");
    words.put("confirms", "Confirms");
    words.put("critiques", "Critiques");
    words.put("disputes", "Disputes");
    words.put("usesMethodIn", "Uses the method of");
    words.put("usesDataFrom", "Uses data from");
    return words;
  }

  static List<Fact> of(Statements record, Chips chips) {
    Facts facts = new Facts();
    WORDS.forEach(
        (name, word) ->
            facts.addHtml(word, works(record.nodes(NodeFactory.createURI(CITO + name)), chips)));
    return facts.list();
  }

  private static Optional<Html> works(List<Node> nodes, Chips chips) {
    Markup markup = new Markup().literal("<ul>");
    for (Node node : nodes) {
      entry(node, chips.catalogue())
          .ifPresent(
              other ->
                  markup
                      .literal("<li>")
                      .link(chips.links().record(other), other.title())
                      .literal("</li>"));
    }
    return nodes.isEmpty() ? Optional.empty() : Optional.of(markup.literal("</ul>").html());
  }

  private static Optional<RecordEntry> entry(Node node, Catalogue catalogue) {
    return ConceptId.of(node.toString())
        .flatMap(id -> RecordId.of(id.slug()))
        .flatMap(id -> catalogue.entry(id));
  }
}
