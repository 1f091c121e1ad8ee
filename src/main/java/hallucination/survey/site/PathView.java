package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ReadingPath;
import hallucination.survey.site.catalogue.Strength;
import java.util.List;

/** The smallest set of works that covers a concept, in the order in which to read them. */
record PathView(Html path, String label, int works, int parts, boolean smallest, List<Stop> stops) {
  /** A work, with what it is the first on the path to bring. */
  record Stop(String title, String href, String where, Html brings) {}

  static PathView of(ConceptId id, Catalogue catalogue, Links links) {
    ReadingPath path = catalogue.readingPath(id).orElseThrow();
    Chips chips = new Chips(catalogue, links);
    return new PathView(
        new Markup()
            .literal("<ol><li>")
            .link(links.to(new Page.PathsPage()), "Reading paths")
            .literal("</li><li>")
            .add(chips.label(id))
            .literal("</li></ol>")
            .html(),
        catalogue.label(id),
        path.works(),
        path.parts(),
        path.smallest(),
        path.steps().stream().map(step -> stop(step, chips)).toList());
  }

  private static Stop stop(ReadingPath.Step step, Chips chips) {
    Markup brings = new Markup();
    if (!step.concepts().isEmpty()) {
      brings.add(chips.list(step.concepts()));
    }
    step.band()
        .ifPresent(band -> brings.add(EvidenceGlyph.labelled(new Strength(band.lowest(), false))));
    return new Stop(
        step.work().title(),
        chips.links().record(step.work()),
        RecordRows.where(step.work()),
        brings.html());
  }
}
