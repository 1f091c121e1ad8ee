package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;

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
    };
  }

  private Content map(Page.MapPage page, Links links) {
    MapView view = MapView.of(page.slice(), catalogue, links);
    return new Content("map", view, view.title(), Summary.MAP);
  }

  private static Content collection(CollectionView view) {
    return new Content("collection", view, view.heading(), view.summary());
  }
}
