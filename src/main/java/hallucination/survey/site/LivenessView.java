package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Answer;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.Liveness;
import hallucination.survey.site.catalogue.RecordEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How fresh the survey is, and what waits to be checked; ages count from the day of the state. */
record LivenessView(List<Fact> facts, int concepts, Html untouched, List<QueryText> queries) {
  static LivenessView of(Catalogue catalogue, Edition edition, Links links) {
    List<RecordEntry> records = List.copyOf(catalogue.records().values());
    Optional<LocalDate> day =
        Optional.ofNullable(edition.date()).or(() -> lastCoded(records).map(LocalDate::parse));
    Liveness liveness = Liveness.of(catalogue);
    Chips chips = new Chips(catalogue, links);
    List<ConceptId> untouched =
        day.map(d -> untouched(catalogue, d.minusYears(1))).orElse(List.of());
    return new LivenessView(
        facts(records, edition, day, liveness),
        untouched.size(),
        untouched.isEmpty() ? Html.EMPTY : chips.list(untouched),
        List.of(
            query(liveness.codings(), links),
            query(liveness.twice(), links),
            query(liveness.years(), links)));
  }

  private static QueryText query(Answer answer, Links links) {
    return QueryText.of(answer.query(), answer.rows().size(), links);
  }

  private static List<Fact> facts(
      List<RecordEntry> records, Edition edition, Optional<LocalDate> day, Liveness liveness) {
    int twice = liveness.checkedTwice();
    return new Facts()
        .add("Release", Optional.ofNullable(edition.version()))
        .add("Commit", Optional.ofNullable(edition.commit()))
        .add("State of", day.map(LocalDate::toString))
        .add("Records", Optional.of(Integer.toString(records.size())))
        .add("Last coding", lastCoded(records))
        .add("Newest year of a work", liveness.newestYear().map(String::valueOf))
        .add(
            "Median age of the works",
            day.flatMap(d -> liveness.medianYear().map(y -> d.getYear() - y))
                .map(age -> Phrase.count(age, "year", "years")))
        .add(
            "Coded once, and not looked at again",
            Optional.of(records.size() - twice + " of " + records.size()))
        .add("Confirmed by a person", Optional.of(liveness.byPerson() + " of " + records.size()))
        .list();
  }

  private static Optional<String> lastCoded(List<RecordEntry> records) {
    return records.stream()
        .map(RecordEntry::coded)
        .filter(date -> !date.isEmpty())
        .max(Comparator.naturalOrder());
  }

  /** Concepts of which no record was coded since a day. */
  private static List<ConceptId> untouched(Catalogue catalogue, LocalDate since) {
    return catalogue.schemes().values().stream()
        .flatMap(scheme -> scheme.concepts().stream())
        .map(ConceptEntry::id)
        .filter(
            id ->
                catalogue.uses(id).stream()
                    .noneMatch(record -> record.coded().compareTo(since.toString()) >= 0))
        .toList();
  }
}
