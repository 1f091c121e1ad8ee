package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.site.AboutView.Share;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.List;

/**
 * The survey coded with its own scheme: what catches an error in a record, and how often it did.
 *
 * @param unconfirmed records that no person has read
 * @param confirmed records that a person has read
 * @param withError records read twice in which an error was found
 * @param rightAlarms differences after which the first coding was changed
 */
record ErrorsView(
    Catchers catchers,
    int rules,
    int errorRules,
    Share unconfirmed,
    int confirmed,
    Agreement agreement,
    Share withError,
    Share rightAlarms,
    List<Kind> kinds,
    AgreementView table) {
  /** The catch points of the four barriers, as our own scheme names them. */
  record Catchers(Html check, Html reading, Html person, Html report) {
    static Catchers of(Chips chips) {
      return new Catchers(
          label(chips, "rule-guardrail"),
          label(chips, "model-agreement"),
          label(chips, "second-reviewer"),
          label(chips, "end-user"));
    }

    private static Html label(Chips chips, String slug) {
      return chips.label(new ConceptId("catcher", slug));
    }
  }

  /** Errors of one kind. */
  record Kind(String word, String meaning, int number) {}

  static ErrorsView of(Catalogue catalogue, Reference reference, Links links) {
    Agreement agreement = reference.agreement();
    Agreement.Alarm alarm = agreement.alarm();
    int records = catalogue.records().size();
    int confirmed = catalogue.figures().totals().of("confirmed by a person");
    return new ErrorsView(
        Catchers.of(new Chips(catalogue, links)),
        reference.rules().size(),
        (int) reference.rules().stream().filter(r -> r.severity().equals("error")).count(),
        Share.of(records - confirmed, records),
        confirmed,
        agreement,
        Share.of(agreement.withError(), agreement.readings()),
        Share.of(alarm.right(), alarm.differing()),
        agreement.errors().entrySet().stream()
            .map(e -> new Kind(e.getKey().word(), e.getKey().meaning(), e.getValue()))
            .toList(),
        AgreementView.of(agreement, catalogue, links));
  }
}
