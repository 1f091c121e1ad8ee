package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.GapMap;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The records that bring a mitigation to bear on a cause, or why there are none. */
final class CellView {
  private CellView() {}

  static CollectionView of(Page.CellPage page, Catalogue catalogue, Links links) {
    Chips chips = new Chips(catalogue, links);
    List<RecordEntry> records = records(catalogue, page.mitigation(), page.cause());
    String heading =
        catalogue.label(page.mitigation())
            + " against "
            + Phrase.lower(catalogue.label(page.cause()));
    Html path =
        new Markup()
            .literal("<ol><li>")
            .link(links.map(), "Gap map")
            .literal("</li><li>")
            .add(chips.label(page.mitigation()))
            .literal("</li><li>")
            .add(chips.label(page.cause()))
            .literal("</li></ol>")
            .html();
    return new CollectionView(
        path,
        heading,
        "Works and incidents that bear on both: " + heading + ".",
        records.isEmpty() ? empty(page, catalogue) : filled(records),
        notes(page, records, catalogue, links),
        new CollectionView.Body(
            records.isEmpty() || page.number() > 1 ? Html.EMPTY : BandFigure.of(records),
            page.number() > 1
                ? List.of()
                : ReadWith.of(records, Set.of("cause", "mitigation"), chips),
            new RecordRows(chips).list(Paging.slice(records, page.number())),
            Paging.links(
                links,
                page.number(),
                Paging.pages(records.size()),
                n -> new Page.CellPage(page.mitigation(), page.cause(), n)),
            QueryText.of(GapMap.records(page.mitigation(), page.cause()), records.size(), links)));
  }

  /** The records coded with both or with something narrower, newest first. */
  static List<RecordEntry> records(Catalogue catalogue, ConceptId mitigation, ConceptId cause) {
    Set<RecordEntry> against = new HashSet<>(catalogue.uses(cause));
    return catalogue.uses(mitigation).stream().filter(against::contains).toList();
  }

  private static Html filled(List<RecordEntry> records) {
    Strength strongest =
        records.stream()
            .map(r -> r.catching().strength())
            .reduce(Strength.UNSTATED, Strength::with);
    return new Markup()
        .text(Phrase.count(records.size(), "record", "records"))
        .text(", each counted once; nearest to real use: ")
        .add(EvidenceGlyph.labelled(strongest))
        .html();
  }

  private static Html empty(Page.CellPage page, Catalogue catalogue) {
    Optional<String> reason = GapMap.reason(catalogue, page.mitigation(), page.cause());
    return reason
        .map(
            text ->
                new Markup().text("An editor’s judgement: this pair makes no sense. ").text(text))
        .orElseGet(
            () ->
                new Markup()
                    .text("No record of this survey tries this. That is itself a finding: ")
                    .text(
                        Phrase.count(
                            GapMap.of(catalogue, null).totals().paired(), "record", "records"))
                    .text(" that name a cause and a mitigation were searched."))
        .html();
  }

  private static List<Html> notes(
      Page.CellPage page, List<RecordEntry> records, Catalogue catalogue, Links links) {
    List<Html> notes = new ArrayList<>();
    notes.add(
        new Markup()
            .text(
                "Counted are records that study, target or speak against the cause and propose, test or speak")
            .text(" against the mitigation, narrower concepts included.")
            .html());
    if (records.isEmpty()) {
      notes.add(side(page.mitigation(), "on this mitigation", catalogue, links));
      notes.add(side(page.cause(), "on this cause", catalogue, links));
    }
    return notes;
  }

  private static Html side(ConceptId id, String words, Catalogue catalogue, Links links) {
    int number = catalogue.uses(id).size();
    return new Markup()
        .link(links.concept(id), catalogue.label(id))
        .text(": " + Phrase.count(number, "record", "records") + " " + words + ".")
        .html();
  }
}
