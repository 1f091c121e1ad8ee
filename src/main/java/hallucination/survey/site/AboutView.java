package hallucination.survey.site;

import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Figures;
import hallucination.survey.site.catalogue.SchemeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The numbers of the method page. */
record AboutView(
    String papers,
    String incidents,
    int schemes,
    int concepts,
    Share unconfirmed,
    List<Fact> codings,
    QueryText query,
    AgreementView agreement) {
  /** A part of all records. */
  record Share(int number, int of, String percent) {
    static Share of(int number, int of) {
      return new Share(number, of, Phrase.percent(number, of));
    }
  }

  static AboutView of(Catalogue catalogue, Agreement agreement, Links links) {
    Figures figures = catalogue.figures();
    int papers = figures.totals().of("papers");
    int incidents = figures.totals().of("incidents");
    int records = papers + incidents;
    int unconfirmed = records - figures.totals().of("confirmed by a person");
    return new AboutView(
        Phrase.count(papers, "work", "works"),
        Phrase.count(incidents, "incident", "incidents"),
        catalogue.schemes().size(),
        catalogue.schemes().values().stream().map(SchemeEntry::concepts).mapToInt(List::size).sum(),
        Share.of(unconfirmed, records),
        codings(figures),
        QueryText.of(figures.codings(), links),
        AgreementView.of(agreement, catalogue, links));
  }

  private static List<Fact> codings(Figures figures) {
    List<Fact> facts = new ArrayList<>();
    new TreeMap<>(figures.codings().numbers())
        .forEach(
            (key, number) -> {
              String[] parts = key.split("/", 2);
              String who = parts[0].equals("person") ? "A person" : "A language model";
              String what = parts[1].replace('-', ' ');
              facts.add(Fact.of(who + ", from the " + what, Integer.toString(number)));
            });
    return facts;
  }
}
