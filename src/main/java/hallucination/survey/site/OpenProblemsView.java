package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.OpenProblem;
import hallucination.survey.site.catalogue.OpenProblem.Kind;
import java.util.ArrayList;
import java.util.List;

/** What no record does, in three kinds, those with the most need first. */
record OpenProblemsView(int number, List<Section> sections) {
  /**
   * The open problems of a kind.
   *
   * @param second heading of the column for works on the second concept; empty if there is none
   */
  record Section(
      String id, String heading, String meaning, String second, List<Row> rows, QueryText query) {}

  /** One open problem. */
  record Row(String id, Html name, int works, int onCause, int incidents) {}

  static OpenProblemsView of(Catalogue catalogue, Links links) {
    List<Section> sections = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      sections.add(section(kind, catalogue, links));
    }
    return new OpenProblemsView(
        sections.stream().mapToInt(section -> section.rows().size()).sum(), sections);
  }

  private static Section section(Kind kind, Catalogue catalogue, Links links) {
    List<Row> rows =
        OpenProblem.all(catalogue, kind).stream().map(p -> row(p, catalogue, links)).toList();
    var answer = OpenProblem.answer(catalogue, kind);
    QueryText query = QueryText.of(answer.query(), answer.rows().size(), links);
    return switch (kind) {
      case UNTRIED_PAIR ->
          new Section(
              "pairs",
              "Never tried",
              "Mitigations that no record brings to bear on a cause, though both have been studied. Pairs that"
                  + " make no sense are left out. Incidents are those that the cause is named for.",
              "On the cause",
              rows,
              query);
      case UNMEASURED_BARRIER ->
          new Section(
              "barriers",
              "Barriers that nobody has measured",
              "Catch points for which no record of any domain gives a catch rate. Incidents are those in which"
                  + " the check was missing, failed or noticed in the end.",
              "",
              rows,
              query);
      case UNTESTED_FAILURE ->
          new Section(
              "failures",
              "Failures that no benchmark tests",
              "Ways of failing that works or incidents have seen and that neither a record nor an artefact of"
                  + " this survey tests for.",
              "",
              rows,
              query);
    };
  }

  private static Row row(OpenProblem problem, Catalogue catalogue, Links links) {
    return new Row(
        problem.slug(),
        new Markup().link(href(problem, links), name(problem, catalogue)).html(),
        problem.need().works(),
        problem.need().onCause(),
        problem.need().incidents());
  }

  /** The page that shows the gap. */
  static String href(OpenProblem problem, Links links) {
    return problem.kind() == Kind.UNTRIED_PAIR
        ? links.to(new Page.CellPage(problem.concepts().get(0), problem.concepts().get(1)))
        : links.concept(problem.concepts().getFirst());
  }

  static String name(OpenProblem problem, Catalogue catalogue) {
    String first = catalogue.label(problem.concepts().getFirst());
    return problem.kind() == Kind.UNTRIED_PAIR
        ? first + " against " + Phrase.lower(catalogue.label(problem.concepts().get(1)))
        : first;
  }
}
