package hallucination.survey.papers;

import hallucination.survey.ontology.Concept;
import hallucination.survey.ontology.ConceptScheme;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that slugs name concepts of the right scheme, and tells the one that was meant. */
public final class SlugCheck {
  private final SourceFile file;
  private final Ontology ontology;
  private final Diagnostics diagnostics;

  /** A check of the slugs of one file. */
  public SlugCheck(SourceFile file, Ontology ontology, Diagnostics diagnostics) {
    this.file = file;
    this.ontology = ontology;
    this.diagnostics = diagnostics;
  }

  boolean concept(Key key, String slug, Location at) {
    return concept(String.valueOf(key.scheme()), key.name(), slug, at);
  }

  /** Whether a slug is a concept of a scheme; if not, that is reported. */
  public boolean concept(String schemeKey, String key, String slug, Location at) {
    Optional<ConceptScheme> scheme = ontology.taxonomy().scheme(schemeKey);
    if (scheme.flatMap(s -> s.concept(slug)).isPresent()) {
      return true;
    }
    List<String> elsewhere =
        ontology.taxonomy().schemes().stream()
            .filter(s -> !s.valueList() && s.concept(slug).isPresent())
            .map(ConceptScheme::key)
            .toList();
    if (!elsewhere.isEmpty()) {
      diagnostics.add(
          RecordRule.WRONG_SCHEME.at(
              file.path(),
              at,
              "'%s' is a concept of the scheme %s; '%s' takes the scheme %s"
                  .formatted(slug, String.join(" and ", elsewhere), key, schemeKey),
              keysOf(elsewhere)));
    } else {
      diagnostics.add(
          RecordRule.UNKNOWN_CONCEPT.at(
              file.path(),
              at,
              "no %s '%s'".formatted(schemeKey, RecordReader.shown(slug)),
              scheme.map(s -> hint(s, slug)).orElse(RecordRule.UNKNOWN_CONCEPT.cure())));
    }
    return false;
  }

  /** The keys of a record that take concepts of these schemes. */
  private String keysOf(List<String> schemes) {
    List<String> keys =
        ontology.recordModel().keys().stream()
            .filter(key -> schemes.contains(String.valueOf(key.scheme())))
            .map(Key::name)
            .toList();
    return keys.isEmpty()
        ? RecordRule.WRONG_SCHEME.cure()
        : "it can stand under " + String.join(" or ", keys);
  }

  /** The concept whose label was typed, else those with a near slug, else all of a short list. */
  private static String hint(ConceptScheme scheme, String typed) {
    String bare = typed.substring(typed.lastIndexOf('/') + 1);
    List<String> labelled =
        scheme.concepts().values().stream()
            .filter(concept -> labels(concept).anyMatch(label -> same(label, bare)))
            .map(concept -> concept.id().slug())
            .toList();
    if (!labelled.isEmpty()) {
      return "write the slug alone: " + String.join(" or ", labelled);
    }
    String[] words = bare.strip().split("\\s+");
    if (words.length > 1 && scheme.slugs().containsAll(List.of(words))) {
      return "put a comma between them: [%s]".formatted(String.join(", ", words));
    }
    String otherwise =
        scheme.concepts().size() <= 8
            ? "one of " + String.join(", ", scheme.concepts().keySet())
            : "the concepts are in ontology/schemes/%s.ttl".formatted(scheme.key());
    return Nearest.hint(bare, scheme.slugs(), otherwise);
  }

  private static Stream<String> labels(Concept concept) {
    return Stream.concat(
        Stream.of(concept.id().slug(), concept.prefLabel()), concept.altLabels().stream());
  }

  private static boolean same(String label, String typed) {
    return plain(label).equals(plain(typed));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").strip();
  }

  boolean artefact(String slug, Location at) {
    Set<String> known = ontology.artefacts();
    if (known.contains(slug)) {
      return true;
    }
    diagnostics.add(
        RecordRule.UNKNOWN_ARTEFACT.at(
            file.path(),
            at,
            "no artefact '%s'".formatted(RecordReader.shown(slug)),
            Nearest.hint(slug, known, RecordRule.UNKNOWN_ARTEFACT.cure())));
    return false;
  }
}
