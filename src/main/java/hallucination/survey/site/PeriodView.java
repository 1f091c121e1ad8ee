package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Timeline;
import hallucination.survey.site.catalogue.Venue;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** The records of one year, or the works of one venue. */
final class PeriodView {
  private PeriodView() {}

  static CollectionView year(Page.YearPage page, Catalogue catalogue, Links links) {
    List<RecordEntry> records = PageRecords.of(page, catalogue);
    return view(
        "Years",
        links.to(new Page.TimelinePage()),
        Integer.toString(page.year()),
        "Works first published and incidents of the year " + page.year() + ".",
        new Source(
            records,
            page.number(),
            n -> new Page.YearPage(page.year(), n),
            Timeline.records(page.year())),
        new Chips(catalogue, links));
  }

  static CollectionView venue(Page.VenuePage page, Catalogue catalogue, Links links) {
    Venue venue = catalogue.venue(page.slug()).orElseThrow();
    return view(
        "Venues",
        links.to(new Page.VenuesPage()),
        venue.name(),
        "Works of this survey that appeared in " + venue.name() + ".",
        new Source(
            venue.papers(), page.number(), n -> new Page.VenuePage(page.slug(), n), venue.query()),
        new Chips(catalogue, links));
  }

  /** What a list is made from. */
  private record Source(
      List<RecordEntry> records, int number, IntFunction<Page> page, String query) {}

  private static CollectionView view(
      String above, String href, String heading, String summary, Source source, Chips chips) {
    List<RecordEntry> records = source.records();
    int incidents = (int) records.stream().filter(RecordEntry::isIncident).count();
    int papers = records.size() - incidents;
    String lede =
        Phrase.count(papers, "work", "works")
            + (incidents == 0 ? "" : " and " + Phrase.count(incidents, "incident", "incidents"))
            + ".";
    boolean first = source.number() == 1;
    return new CollectionView(
        new Markup().literal("<ol><li>").link(href, above).literal("</li></ol>").html(),
        heading,
        summary,
        Markup.of(lede),
        List.of(),
        new CollectionView.Body(
            first ? BandFigure.of(records) : Html.EMPTY,
            first ? ReadWith.of(records, Set.of(), chips) : List.of(),
            new RecordRows(chips).list(Paging.slice(records, source.number())),
            Paging.links(
                chips.links(), source.number(), Paging.pages(records.size()), source.page()),
            QueryText.of(source.query(), records.size(), chips.links())));
  }
}
