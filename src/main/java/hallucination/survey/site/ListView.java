package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.BarFigure.Bar;
import hallucination.survey.site.BarFigure.Group;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import hallucination.survey.site.catalogue.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of records by year, newest first.
 *
 * @param total how many there are in all
 * @param paths the ways of incidents through the life cycle; empty for works
 * @param figure what stands before the list; empty for works and for pages after the first
 */
record ListView(
    String total, Html figure, QueryText query, Html paths, List<Year> years, Html paging) {
  /** The records of one year; the id is empty where a year goes on from the page before. */
  record Year(String id, String heading, Html rows) {}

  static ListView papers(Catalogue catalogue, Links links, int number) {
    List<RecordEntry> all = catalogue.papers();
    return new ListView(
        Phrase.count(all.size(), "work", "works"),
        Html.EMPTY,
        QueryText.of(catalogue.figures().years(), links),
        Html.EMPTY,
        years(all, number, new RecordRows(new Chips(catalogue, links))),
        Paging.links(links, number, Paging.pages(all.size()), Page.PapersPage::new));
  }

  static ListView incidents(Catalogue catalogue, Links links, int number) {
    List<RecordEntry> all = catalogue.incidents();
    Tally tally = catalogue.figures().caughtBy();
    return new ListView(
        Phrase.count(all.size(), "event", "events"),
        number == 1 ? caughtBy(catalogue, links, tally) : Html.EMPTY,
        QueryText.of(tally, links),
        new EscapeStrip(catalogue, links).table(Paging.slice(all, number)),
        List.of(),
        Paging.links(links, number, Paging.pages(all.size()), Page.IncidentsPage::new));
  }

  private static List<Year> years(List<RecordEntry> all, int number, RecordRows rows) {
    List<RecordEntry> slice = Paging.slice(all, number);
    List<Year> years = new ArrayList<>();
    for (int year : slice.stream().map(RecordEntry::year).distinct().toList()) {
      boolean begun = number > 1 && all.get((number - 1) * Paging.SIZE - 1).year() == year;
      List<RecordEntry> records = slice.stream().filter(r -> r.year() == year).toList();
      years.add(
          new Year(
              "y" + year + (begun ? "-on" : ""),
              year + (begun ? ", continued" : ""),
              rows.list(records)));
    }
    return years;
  }

  private static Html caughtBy(Catalogue catalogue, Links links, Tally tally) {
    List<Group> groups = new ArrayList<>();
    List<Bar> alone = new ArrayList<>();
    Optional<SchemeEntry> scheme = catalogue.scheme("catcher");
    for (ConceptEntry top : scheme.map(SchemeEntry::tops).orElse(List.of())) {
      List<ConceptEntry> below = scheme.map(s -> s.below(top.id())).orElse(List.of());
      if (!below.isEmpty()) {
        groups.add(
            new Group(
                Markup.of(top.label()),
                below.stream().map(c -> bar(c.id(), c.label(), links, tally)).toList()));
      } else if (tally.of(top.id().iri()) > 0) {
        alone.add(bar(top.id(), top.label(), links, tally));
      }
    }
    if (!alone.isEmpty()) {
      groups.add(new Group(Markup.of("Not caught"), alone));
    }
    return new BarFigure("Incidents by who noticed in the end", "Catch point", "Incidents", groups)
        .html();
  }

  private static Bar bar(ConceptId id, String label, Links links, Tally tally) {
    return new Bar(
        new Markup().link(links.concept(id), label).html(),
        tally.of(id.iri()),
        links.concept(id) + "#incidents",
        HomeView.fill(id));
  }
}
