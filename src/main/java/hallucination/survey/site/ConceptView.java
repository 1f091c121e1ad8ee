package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Statements;
import hallucination.survey.site.catalogue.Strength;
import hallucination.survey.site.catalogue.UsesQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/** A concept and the records coded with it or with something narrower. */
record ConceptView(
    Text text,
    Html count,
    Html bands,
    List<Fact> readWith,
    Lists lists,
    List<Fact> aside,
    String path,
    QueryText query) {
  /**
   * The words of the concept.
   *
   * @param successor a sentence that names what stands in its place, empty unless deprecated
   */
  record Text(Html path, String label, String definition, String note, Html successor) {}

  /** The records. */
  record Lists(
      int papers, Html paperRows, Html paging, int incidents, Html incidentRows, boolean first) {
    /** Whether no record is coded with the concept. */
    public boolean empty() {
      return papers + incidents == 0;
    }
  }

  static ConceptView of(Page.ConceptPage page, Catalogue catalogue, Links links) {
    ConceptId id = page.id();
    Chips chips = new Chips(catalogue, links);
    List<RecordEntry> uses = catalogue.uses(id);
    boolean first = page.number() == 1;
    return new ConceptView(
        text(id, chips),
        count(uses),
        first ? BandFigure.of(uses) : Html.EMPTY,
        first ? ReadWith.of(uses, Set.of(id.scheme()), chips) : List.of(),
        lists(page, uses, chips),
        new ConceptAside(id, chips).facts(),
        catalogue.readingPath(id).map(p -> links.to(new Page.PathPage(id))).orElse(""),
        QueryText.of(UsesQuery.records(id), uses.size(), links));
  }

  private static Text text(ConceptId id, Chips chips) {
    Statements concept = chips.catalogue().about(id.iri());
    return new Text(
        path(id, chips),
        chips.catalogue().label(id),
        concept.text(SKOS.definition.asNode()).orElse(""),
        concept.text(SKOS.scopeNote.asNode()).orElse(""),
        successor(concept, chips));
  }

  private static Html path(ConceptId id, Chips chips) {
    Catalogue catalogue = chips.catalogue();
    String scheme = catalogue.scheme(id.scheme()).map(s -> s.label()).orElse(id.scheme());
    Markup markup = new Markup().literal("<ol><li>");
    markup.link(chips.links().tree(), "Concepts").literal("</li><li>");
    markup.link(chips.links().scheme(id.scheme()), scheme).literal("</li>");
    for (ConceptId above : catalogue.path(id)) {
      if (!above.equals(id)) {
        markup.literal("<li>").add(chips.label(above)).literal("</li>");
      }
    }
    return markup.literal("</ol>").html();
  }

  private static Html successor(Statements concept, Chips chips) {
    if (!concept.text(OWL.deprecated.asNode()).filter("true"::equals).isPresent()) {
      return Html.EMPTY;
    }
    Markup markup = new Markup().text("This concept is no longer given to new records");
    concept
        .node(DCTerms.isReplacedBy.asNode())
        .flatMap(node -> ConceptId.of(node.toString()))
        .ifPresent(id -> markup.text("; in its place stands ").add(chips.label(id)));
    return markup.text(".").html();
  }

  private static Html count(List<RecordEntry> uses) {
    int incidents = (int) uses.stream().filter(RecordEntry::isIncident).count();
    int papers = uses.size() - incidents;
    Strength strongest =
        uses.stream().map(r -> r.catching().strength()).reduce(Strength.UNSTATED, Strength::with);
    Markup markup = new Markup();
    markup.link("#papers", Phrase.count(papers, "paper", "papers")).text(" and ");
    markup.link("#incidents", Phrase.count(incidents, "incident", "incidents"));
    markup.text(", narrower concepts included, each record once.");
    if (!strongest.equals(Strength.UNSTATED)) {
      markup.literal(" <span class=\"nearest\">Nearest to real use: ");
      markup.add(EvidenceGlyph.labelled(strongest)).literal("</span>");
    }
    return markup.html();
  }

  private static Lists lists(Page.ConceptPage page, List<RecordEntry> uses, Chips chips) {
    List<RecordEntry> papers = new ArrayList<>(uses);
    papers.removeIf(RecordEntry::isIncident);
    List<RecordEntry> incidents = new ArrayList<>(uses);
    incidents.removeIf(r -> !r.isIncident());
    RecordRows rows = new RecordRows(chips);
    boolean first = page.number() == 1;
    return new Lists(
        papers.size(),
        rows.list(Paging.slice(papers, page.number())),
        Paging.links(
            chips.links(),
            page.number(),
            Paging.pages(Math.max(papers.size(), incidents.size())),
            n -> new Page.ConceptPage(page.id(), n)),
        incidents.size(),
        rows.list(Paging.slice(incidents, page.number())),
        first);
  }
}
