package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Question;

/** Makes the content of the pages that show records together. */
record Overviews(Catalogue catalogue) {
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
    };
  }

  private Content map(Page.MapPage page, Links links) {
    MapView view = MapView.of(page.slice(), catalogue, links);
    return new Content("map", view, view.title(), Summary.MAP);
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
