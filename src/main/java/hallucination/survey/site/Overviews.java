package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Question;

/** Makes the content of the pages that show records together. */
record Overviews(Catalogue catalogue, Reference reference) {
  Content content(Page.Overview page, Links links) {
    return switch (page) {
      case Page.MapPage map -> map(map, links);
      case Page.CellPage cell -> collection(CellView.of(cell, catalogue, links));
      case Page.CatchesPage catches ->
          new Content(
              "catches",
              CatchesView.of(catalogue, links),
              "What catches it, and how that was shown",
              Summary.CATCHES);
      case Page.AnswersPage answers ->
          new Content("answers", AnswersView.of(catalogue, links), "Answers", Summary.ANSWERS);
      case Page.AnswerPage answer -> answer(answer, links);
      case Page.OpenProblemsPage problems ->
          new Content(
              "open-problems",
              OpenProblemsView.of(catalogue, links),
              "Open problems",
              Summary.OPEN_PROBLEMS);
      case Page.TimelinePage timeline ->
          new Content("timeline", TimelineView.of(catalogue, links), "Years", Summary.TIMELINE);
      case Page.YearPage year -> collection(PeriodView.year(year, catalogue, links));
      case Page.ComparePage compare ->
          new Content(
              "compare",
              CompareView.of(compare, catalogue, links),
              "Chosen works",
              Summary.COMPARE);
      case Page.TaxonomiesPage taxonomies ->
          new Content(
              "taxonomies",
              TaxonomiesView.of(catalogue, links),
              "Published taxonomies",
              Summary.TAXONOMIES);
      case Page.TaxonomyPage taxonomy -> taxonomy(taxonomy, links);
      case Page.PathsPage paths ->
          new Content("paths", PathsView.of(catalogue, links), "Reading paths", Summary.PATHS);
      case Page.PathPage path -> path(path, links);
      case Page.LivenessPage liveness ->
          new Content(
              "liveness",
              LivenessView.of(catalogue, reference.edition(), links),
              "How alive it is",
              Summary.LIVENESS);
      case Page.ChangesPage changes ->
          new Content(
              "changes",
              ChangesView.of(catalogue, reference.edition()),
              "Changes",
              Summary.CHANGES);
      case Page.DataPage data ->
          new Content("data", DataView.of(reference, links), "Data", Summary.DATA);
      case Page.CitePage cite ->
          new Content(
              "cite",
              CiteView.of(catalogue, reference.edition(), links),
              "How to cite",
              Summary.CITE);
      case Page.VenuesPage venues ->
          new Content("venues", VenuesView.of(catalogue, links), "Venues", Summary.VENUES);
      case Page.VenuePage venue -> collection(PeriodView.venue(venue, catalogue, links));
      case Page.ArtefactsPage artefacts ->
          new Content(
              "artefacts", ArtefactsView.of(catalogue, links), "Artefacts", Summary.ARTEFACTS);
      case Page.ArtefactPage artefact -> artefact(artefact, links);
    };
  }

  private Content map(Page.MapPage page, Links links) {
    MapView view = MapView.of(page.slice(), catalogue, links);
    return new Content("map", view, view.title(), Summary.MAP);
  }

  private Content taxonomy(Page.TaxonomyPage page, Links links) {
    TaxonomyView view = TaxonomyView.of(page.source(), catalogue, links);
    return new Content(
        "taxonomy", view, view.label(), "This survey in the terms of " + view.label() + ".");
  }

  private Content path(Page.PathPage page, Links links) {
    PathView view = PathView.of(page.id(), catalogue, links);
    return new Content(
        "path",
        view,
        "What to read on " + Phrase.lower(view.label()),
        "The smallest set of works that covers " + Phrase.lower(view.label()) + ", in order.");
  }

  private Content artefact(Page.ArtefactPage page, Links links) {
    ArtefactView view = ArtefactView.of(page.slug(), catalogue, links);
    return new Content("artefact", view, view.label(), view.comment());
  }

  private Content answer(Page.AnswerPage page, Links links) {
    AnswerView view = AnswerView.of(page.name(), catalogue, links);
    Question.Wording wording = view.question().wording();
    return new Content("answer", view, wording.title(), wording.question());
  }

  private static Content collection(CollectionView view) {
    return new Content("collection", view, view.heading(), view.summary());
  }
}
