package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Strength;
import hallucination.survey.site.catalogue.Venue;
import java.util.List;

/** The venues of works, those with the most works first. */
record VenuesView(int venues, List<Row> rows) {
  /** A venue. */
  record Row(String name, String href, int papers, String years, Html evidence) {}

  static VenuesView of(Catalogue catalogue, Links links) {
    List<Row> rows = catalogue.venues().stream().map(venue -> row(venue, links)).toList();
    return new VenuesView(rows.size(), rows);
  }

  private static Row row(Venue venue, Links links) {
    int first = venue.papers().getLast().year();
    int last = venue.papers().getFirst().year();
    Strength strongest =
        venue.papers().stream()
            .map((RecordEntry paper) -> paper.catching().strength())
            .reduce(Strength.UNSTATED, Strength::with);
    return new Row(
        venue.name(),
        links.to(new Page.VenuePage(venue.slug(), 1)),
        venue.papers().size(),
        first == last ? Integer.toString(first) : first + "–" + last,
        EvidenceGlyph.labelled(strongest));
  }
}
