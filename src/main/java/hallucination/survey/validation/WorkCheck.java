package hallucination.survey.validation;

import hallucination.survey.ontology.KeyForm;
import hallucination.survey.papers.Identifier;
import hallucination.survey.papers.Section;
import hallucination.survey.papers.Value;
import hallucination.survey.source.Location;
import java.util.List;
import java.util.Optional;

/** Checks the keys of the record itself against each other. */
final class WorkCheck {
  private static final int SHORTEST = 20;
  private static final int SHORT = 40;
  private static final int LONG = 90;
  private static final int LONGEST = 130;

  private final Checked checked;
  private final Section root;

  WorkCheck(Checked checked) {
    this.checked = checked;
    this.root = checked.record().root();
  }

  void run() {
    digest();
    arxivYear();
    incident();
    root.entries().stream()
        .filter(entry -> entry.key().form() == KeyForm.RECORD)
        .forEach(this::notItself);
  }

  private void digest() {
    Optional<Value.Scalar> digest = scalar("digest");
    if (digest.isEmpty()) {
      return;
    }
    int words = digest.get().text().split("\\s+").length;
    if (words < SHORT || words > LONG) {
      ContentCheck.report(
          checked,
          words < SHORTEST || words > LONGEST
              ? ContentRule.DIGEST_TOO_SHORT_OR_LONG
              : ContentRule.DIGEST_LENGTH,
          digest.get().location(),
          "the digest has %d %s".formatted(words, words == 1 ? "word" : "words"));
    }
  }

  private void arxivYear() {
    Optional<Value.Scalar> arxiv = scalar("arxiv");
    Optional<Integer> submitted =
        arxiv.flatMap(value -> Identifier.ArxivId.of(value.text())).map(Identifier.ArxivId::year);
    Optional<Integer> year = root.text("year").map(Integer::valueOf);
    if (submitted.isPresent() && year.isPresent() && submitted.get() > year.get()) {
      ContentCheck.report(
          checked,
          ContentRule.ARXIV_YEAR,
          arxiv.orElseThrow().location(),
          "the arXiv id %s is of %d, the record of %d"
              .formatted(arxiv.get().text(), submitted.get(), year.get()));
    }
  }

  private void incident() {
    List<String> contribution = root.texts("contribution");
    boolean report = contribution.contains("incident-report");
    Optional<Section.Entry> part = root.entry("incident");
    if (part.isPresent() && !report && !contribution.isEmpty()) {
      incident(
          part.get().location(),
          "the part 'incident' stands in a record whose contribution is not incident-report",
          "write contribution: [incident-report], or delete the part");
    } else if (part.isEmpty() && report) {
      incident(
          root.entry("contribution").map(Section.Entry::location).orElse(Location.START),
          "an incident-report without the part 'incident'",
          "add 'incident:' with the facts of the event, or give another contribution");
    }
  }

  private void incident(Location at, String message, String hint) {
    checked.diagnostics().add(ContentRule.INCIDENT_PART.at(checked.path(), at, message, hint));
  }

  private void notItself(Section.Entry relation) {
    for (Value.Scalar value : ContentCheck.scalars(relation)) {
      if (value.text().equals(checked.record().id().value())) {
        ContentCheck.report(
            checked,
            ContentRule.SELF_RELATION,
            value.location(),
            "'%s' names the record itself".formatted(relation.key().name()));
      }
    }
  }

  private Optional<Value.Scalar> scalar(String key) {
    return root.entry(key).stream()
        .flatMap(entry -> ContentCheck.scalars(entry).stream())
        .findFirst();
  }
}
