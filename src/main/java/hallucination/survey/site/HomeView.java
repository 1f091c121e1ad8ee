package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.BarFigure.Bar;
import hallucination.survey.site.BarFigure.Fill;
import hallucination.survey.site.BarFigure.Group;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.Question;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import hallucination.survey.site.catalogue.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The start: who catches the error, by the number of papers. */
record HomeView(
    Html figure,
    QueryText query,
    List<Html> sentences,
    QueryText sentencesQuery,
    Html years,
    Html latest,
    List<Start> questions,
    String state) {
  /** A question to start from. */
  record Start(String label, String href) {}

  private static final int LATEST = 5;

  private static final Map<String, String> GROUPS =
      Map.of(
          "automatic", "Before the answer leaves the system",
          "person", "Before anyone acts on it",
          "downstream", "Downstream");

  static HomeView of(Catalogue catalogue, Edition edition, Links links) {
    Tally catchPoints = catalogue.figures().catchPoints();
    Chips chips = new Chips(catalogue, links);
    return new HomeView(
        figure(catalogue, links, catchPoints),
        QueryText.of(catchPoints, links),
        new HomeSentences(catalogue, links).list(),
        QueryText.of(catalogue.figures().totals(), links),
        years(catalogue, links),
        new RecordRows(chips).brief(latest(catalogue)),
        catalogue.questions().stream()
            .filter(question -> question.starred() && question.wording().asker().equals("deployer"))
            .map(question -> start(question, links))
            .toList(),
        edition.name().orElse(""));
  }

  private static Start start(Question question, Links links) {
    return new Start(question.wording().question(), links.to(new Page.AnswerPage(question.name())));
  }

  private static Html figure(Catalogue catalogue, Links links, Tally tally) {
    List<Group> groups = new ArrayList<>();
    List<Bar> alone = new ArrayList<>();
    Optional<SchemeEntry> scheme = catalogue.scheme("catcher");
    for (ConceptEntry top : scheme.map(SchemeEntry::tops).orElse(List.of())) {
      List<ConceptEntry> below = scheme.map(s -> s.below(top.id())).orElse(List.of());
      if (below.isEmpty()) {
        alone.add(bar(top, links, tally));
      } else {
        groups.add(
            new Group(
                heading(top, links, tally),
                below.stream().map(concept -> bar(concept, links, tally)).toList()));
      }
    }
    groups.add(new Group(Markup.of("Not caught, or not asked"), alone));
    String caption =
        "Papers by who or what catches the error. Counts are papers, not errors; a paper with two checks counts at both.";
    return new BarFigure(caption, "Catch point", "Papers", groups).html();
  }

  private static Html heading(ConceptEntry top, Links links, Tally tally) {
    return new Markup()
        .text(GROUPS.getOrDefault(top.id().slug(), top.label()))
        .literal(" <span class=\"total\">")
        .link(links.concept(top.id()), Phrase.count(tally.of(top.id().iri()), "paper", "papers"))
        .literal("</span>")
        .html();
  }

  private static Bar bar(ConceptEntry concept, Links links, Tally tally) {
    return new Bar(
        new Markup().link(links.concept(concept.id()), concept.label()).html(),
        tally.of(concept.id().iri()),
        links.concept(concept.id()) + "#papers",
        fill(concept.id()));
  }

  static Fill fill(ConceptId catcher) {
    return switch (catcher.slug()) {
      case "nobody" -> Fill.MISSED;
      case "not-studied" -> Fill.HATCHED;
      default -> Fill.PLAIN;
    };
  }

  private static Html years(Catalogue catalogue, Links links) {
    List<Bar> bars = new ArrayList<>();
    new TreeMap<>(catalogue.figures().years().numbers())
        .descendingMap()
        .forEach(
            (year, number) ->
                bars.add(
                    new Bar(
                        Markup.of(year),
                        number,
                        links.to(new Page.YearPage(Integer.parseInt(year), 1)),
                        Fill.PLAIN)));
    return new BarFigure(
            "Papers by year of first publication",
            "Year",
            "Papers",
            List.of(new Group(Html.EMPTY, bars)))
        .html();
  }

  private static List<RecordEntry> latest(Catalogue catalogue) {
    return catalogue.papers().stream()
        .sorted(
            Comparator.comparing(RecordEntry::coded)
                .reversed()
                .thenComparing(RecordEntry.NEWEST_FIRST))
        .limit(LATEST)
        .toList();
  }
}
