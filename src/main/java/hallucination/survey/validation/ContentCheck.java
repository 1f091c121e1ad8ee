package hallucination.survey.validation;

import hallucination.survey.ontology.Concept;
import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.Section;
import hallucination.survey.papers.Value;
import hallucination.survey.source.Location;
import hallucination.survey.source.Rule;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what the values of one record mean together, part by part. */
final class ContentCheck {
  private static final Set<KeyForm> CHOICES =
      Set.of(KeyForm.CONCEPT, KeyForm.QUALIFIED, KeyForm.ARTEFACT, KeyForm.RECORD, KeyForm.ABOUT);

  private final Ontology ontology;
  private final Year now;

  ContentCheck(Ontology ontology, Year now) {
    this.ontology = ontology;
    this.now = now;
  }

  void check(Checked checked) {
    part(checked, checked.record().root());
    new WorkCheck(checked).run();
  }

  private void part(Checked checked, Section section) {
    for (Section.Entry entry : section.entries()) {
      if (CHOICES.contains(entry.key().form())) {
        repeated(checked, entry);
      }
      if (entry.key().scheme() != null) {
        concepts(checked, entry);
      }
      if (entry.key().form() == KeyForm.YEAR || entry.key().form() == KeyForm.DATE) {
        scalars(entry).forEach(value -> future(checked, entry.key(), value));
      }
      for (Value value : entry.values()) {
        if (value instanceof Section inside) {
          part(checked, inside);
        }
      }
    }
    NumberCheck.check(checked, section);
  }

  private static void repeated(Checked checked, Section.Entry entry) {
    Set<String> seen = new HashSet<>();
    for (Value.Scalar value : scalars(entry)) {
      if (!seen.add(value.text()) && !checked.diagnostics().isFull()) {
        report(
            checked,
            ContentRule.REPEATED_VALUE,
            value.location(),
            "'%s' stands twice under '%s'".formatted(value.text(), entry.key().name()));
      }
    }
  }

  private void concepts(Checked checked, Section.Entry entry) {
    String scheme = String.valueOf(entry.key().scheme());
    List<Value.Scalar> values = scalars(entry);
    Set<String> given = new HashSet<>();
    values.forEach(value -> given.add(value.text()));
    for (Value.Scalar value : values) {
      ConceptId id = new ConceptId(scheme, value.text());
      deprecated(checked, id, value.location());
      values.stream()
          .limit(20)
          .filter(other -> given.contains(other.text()))
          .filter(other -> ontology.taxonomy().isBroader(id, new ConceptId(scheme, other.text())))
          .findFirst()
          .ifPresent(
              narrower ->
                  report(
                      checked,
                      ContentRule.BROADER_BESIDE_NARROWER,
                      value.location(),
                      "'%s' is broader than '%s', which stands beside it"
                          .formatted(value.text(), narrower.text())));
    }
  }

  private void deprecated(Checked checked, ConceptId id, Location at) {
    Optional<Concept> concept = ontology.taxonomy().concept(id).filter(Concept::deprecated);
    if (concept.isPresent()) {
      String hint =
          concept
              .get()
              .successor()
              .map(next -> "use '%s' in its place".formatted(next.slug()))
              .orElse(ContentRule.DEPRECATED_CONCEPT.cure());
      checked
          .diagnostics()
          .add(
              ContentRule.DEPRECATED_CONCEPT.at(
                  checked.path(),
                  at,
                  "the %s '%s' is no longer in use".formatted(id.scheme(), id.slug()),
                  hint));
    }
  }

  private void future(Checked checked, Key key, Value.Scalar value) {
    if (value.text().length() >= 4 && Integer.parseInt(value.text(), 0, 4, 10) > now.getValue()) {
      report(
          checked,
          ContentRule.FUTURE_YEAR,
          value.location(),
          "'%s' is %s, and now it is %s".formatted(key.name(), value.text(), now));
    }
  }

  static List<Value.Scalar> scalars(Section.Entry entry) {
    return entry.values().stream()
        .filter(Value.Scalar.class::isInstance)
        .map(Value.Scalar.class::cast)
        .toList();
  }

  static void report(Checked checked, Rule rule, Location at, String message) {
    checked.diagnostics().add(rule.at(checked.path(), at, message));
  }
}
