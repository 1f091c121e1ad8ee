package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.OpenProblem;
import hallucination.survey.site.catalogue.OpenProblem.Kind;
import hallucination.survey.site.catalogue.RecordEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The open problems as a table, and as a feed that tells when one arises. */
record OpenProblemForms(Catalogue catalogue) {
  String csv() {
    CsvText csv =
        new CsvText("kind", "concept", "second concept", "name", "works", "on second", "incidents");
    for (Kind kind : Kind.values()) {
      for (OpenProblem problem : OpenProblem.all(catalogue, kind)) {
        List<ConceptId> concepts = problem.concepts();
        csv.row(
            List.of(
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                concepts.getFirst(),
                concepts.size() > 1 ? concepts.get(1) : "",
                OpenProblemsView.name(problem, catalogue),
                problem.need().works(),
                problem.need().onCause(),
                problem.need().incidents()));
      }
    }
    return csv.toString();
  }

  /** An entry's date is that of the last coding of a record on either side. */
  List<Feed.Entry> entries(Links links) {
    List<Feed.Entry> entries = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      OpenProblem.all(catalogue, kind).forEach(problem -> entries.add(entry(problem, links)));
    }
    return entries;
  }

  private Feed.Entry entry(OpenProblem problem, Links links) {
    OpenProblem.Need need = problem.need();
    String around =
        Phrase.count(need.works(), "record", "records")
            + (problem.kind() == Kind.UNTRIED_PAIR
                ? " on the mitigation, " + need.onCause() + " on the cause"
                : "")
            + ", "
            + Phrase.count(need.incidents(), "incident", "incidents");
    return new Feed.Entry(
        Vocab.BASE + "open-problems#" + problem.slug(),
        title(problem),
        OpenProblemsView.href(problem, links),
        day(problem),
        "No record of the survey does this. Around it stand " + around + ".");
  }

  private String title(OpenProblem problem) {
    String name = OpenProblemsView.name(problem, catalogue);
    return switch (problem.kind()) {
      case UNTRIED_PAIR -> "Never tried: " + name;
      case UNMEASURED_BARRIER -> "Never measured: " + name;
      case UNTESTED_FAILURE -> "Never tested: " + name;
    };
  }

  private String day(OpenProblem problem) {
    return problem.concepts().stream()
        .flatMap(id -> catalogue.uses(id).stream())
        .map(RecordEntry::coded)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
