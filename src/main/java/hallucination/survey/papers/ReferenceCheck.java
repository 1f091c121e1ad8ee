package hallucination.survey.papers;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.ConceptScheme;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the references inside a record: to its barriers, concepts and artefacts. */
final class ReferenceCheck {
  private final SourceFile file;
  private final Ontology ontology;
  private final Diagnostics diagnostics;

  ReferenceCheck(SourceFile file, Ontology ontology, Diagnostics diagnostics) {
    this.file = file;
    this.ontology = ontology;
    this.diagnostics = diagnostics;
  }

  void check(Section root) {
    Set<String> barriers = new TreeSet<>();
    root.sections("barriers").forEach(barrier -> barrier.text("name").ifPresent(barriers::add));
    check(root, barriers);
  }

  private void check(Section section, Set<String> barriers) {
    for (Section.Entry entry : section.entries()) {
      for (Value value : entry.values()) {
        switch (value) {
          case Section inside -> check(inside, barriers);
          case Value.Scalar scalar -> check(entry.key().form(), scalar, barriers);
        }
      }
    }
  }

  private void check(KeyForm form, Value.Scalar value, Set<String> barriers) {
    if (diagnostics.isFull()) {
      return;
    }
    if (form == KeyForm.BARRIER && !barriers.contains(value.text())) {
      unknownBarrier(value, value.text(), barriers);
    } else if (form == KeyForm.ABOUT) {
      about(value, barriers);
    }
  }

  private void about(Value.Scalar value, Set<String> barriers) {
    String[] parts = value.text().split("/", 2);
    String name = parts.length == 2 ? parts[1] : "";
    boolean known =
        switch (parts[0]) {
          case "barrier" -> barriers.contains(name);
          case "artefact" -> ontology.artefacts().contains(name);
          default -> ontology.taxonomy().concept(new ConceptId(parts[0], name)).isPresent();
        };
    if (known) {
      return;
    }
    if (parts[0].equals("barrier")) {
      unknownBarrier(value, name, barriers);
      return;
    }
    diagnostics.add(
        RecordRule.UNKNOWN_REFERENCE.at(
            file.path(),
            value.location(),
            "'%s' names nothing".formatted(RecordReader.shown(value.text())),
            name.isEmpty() ? withScheme(parts[0], barriers) : near(parts[0], name)));
  }

  /** What a reference without its scheme would be with it. */
  private String withScheme(String slug, Set<String> barriers) {
    if (barriers.contains(slug)) {
      return "write barrier/" + slug;
    }
    List<String> schemes =
        ontology.taxonomy().schemes().stream()
            .filter(scheme -> !scheme.valueList() && scheme.concept(slug).isPresent())
            .map(scheme -> scheme.key() + "/" + slug)
            .toList();
    return schemes.isEmpty()
        ? RecordRule.UNKNOWN_REFERENCE.cure()
        : "write " + String.join(" or ", schemes);
  }

  private String near(String scheme, String name) {
    Optional<Set<String>> names =
        scheme.equals("artefact")
            ? Optional.of(ontology.artefacts())
            : ontology.taxonomy().scheme(scheme).map(ConceptScheme::slugs);
    return names
        .map(known -> Nearest.hint(name, known, RecordRule.UNKNOWN_REFERENCE.cure()))
        .orElse(RecordRule.UNKNOWN_REFERENCE.cure());
  }

  private void unknownBarrier(Value.Scalar value, String name, Set<String> barriers) {
    String known =
        barriers.isEmpty()
            ? "give the barrier that is meant a name: " + RecordReader.shown(name)
            : "the names are " + String.join(", ", barriers);
    diagnostics.add(
        RecordRule.UNKNOWN_BARRIER.at(
            file.path(),
            value.location(),
            "no barrier named '%s' in this record".formatted(RecordReader.shown(name)),
            Nearest.hint(name, barriers, RecordReader.shown(known))));
  }
}
