package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Figures;
import java.util.List;

/** Three sentences that say what the figure means, each number linked to what it counts. */
record HomeSentences(Catalogue catalogue, Links links) {
  private static final ConceptId NOT_STUDIED = new ConceptId("catcher", "not-studied");
  private static final ConceptId AUTOMATIC = new ConceptId("catcher", "automatic");

  List<Html> list() {
    return List.of(notAsked(), evidence(), incidents());
  }

  private Html notAsked() {
    Figures figures = catalogue.figures();
    int papers = figures.totals().of("papers");
    int silent = figures.catchPoints().of(NOT_STUDIED.iri());
    int rates = figures.totals().of("papers with a catch rate");
    return new Markup()
        .link(links.concept(NOT_STUDIED) + "#papers", silent + " of " + papers + " papers")
        .text(
            " ("
                + Phrase.percent(silent, papers)
                + ") do not say who would catch the error in use, and ")
        .text(rates == 0 ? "none measures" : rates + (rates == 1 ? " measures" : " measure"))
        .text(" how often a check catches it.")
        .html();
  }

  private Html evidence() {
    int papers = catalogue.figures().totals().of("papers");
    int beyond = catalogue.figures().totals().of("papers beyond a benchmark");
    return new Markup()
        .link(links.scheme("evidence"), beyond + " of " + papers)
        .text(
            " ("
                + Phrase.percent(beyond, papers)
                + ") rest on more than a benchmark: records from real use, people at work with the system, or the field.")
        .html();
  }

  private Html incidents() {
    int incidents = catalogue.figures().totals().of("incidents");
    int automatic = catalogue.figures().caughtBy().of(AUTOMATIC.iri());
    return new Markup()
        .text("Of ")
        .link(links.incidents() + "#caught-by", Phrase.count(incidents, "incident", "incidents"))
        .text(" in real use, chosen by hand from what became public, ")
        .text(automatic == 0 ? "none was" : Phrase.count(automatic, "was", "were"))
        .text(" caught by an automatic check.")
        .html();
  }
}
