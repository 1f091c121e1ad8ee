package hallucination.survey.papers;

import hallucination.survey.ontology.ConceptScheme;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads single values and checks that each has the form that its key asks for. */
final class ValueReader {
  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,12}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private final SourceFile file;
  private final Ontology ontology;
  private final Diagnostics diagnostics;

  ValueReader(SourceFile file, Ontology ontology, Diagnostics diagnostics) {
    this.file = file;
    this.ontology = ontology;
    this.diagnostics = diagnostics;
  }

  /** The value, or nothing if it has not the form; the diagnostics then say why. */
  Optional<Value> read(Key key, Node node) {
    Location at = YamlReader.location(node.getStartMark());
    if (node instanceof MappingNode map) {
      return qualified(key, map, at);
    }
    String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    if (text.isEmpty() || (text.equals("null") && ((ScalarNode) node).isPlain())) {
      diagnostics.add(
          RecordRule.EMPTY_VALUE.at(file.path(), at, "'%s' has no value".formatted(key.name())));
      return Optional.empty();
    }
    return fits(key, text, at) ? Optional.of(new Value.Scalar(text, null, at)) : Optional.empty();
  }

  private boolean fits(Key key, String text, Location at) {
    return switch (key.form()) {
      case INTEGER -> form(INTEGER, key, text, at, "a whole number");
      case DECIMAL -> form(DECIMAL, key, text, at, "a plain decimal number");
      case YEAR -> form(YEAR, key, text, at, "a year of four digits");
      case CONCEPT, QUALIFIED -> concept(key, text, at);
      case ARTEFACT -> artefact(text, at);
      case TEXT, DATE, PAGE, RECORD, BARRIER, ABOUT, SECTION, GROUP -> true;
    };
  }

  private boolean form(Pattern form, Key key, String text, Location at, String name) {
    if (form.matcher(text).matches()) {
      return true;
    }
    diagnostics.add(
        RecordRule.WRONG_VALUE.at(
            file.path(),
            at,
            "'%s' takes %s, not '%s'".formatted(key.name(), name, RecordReader.shown(text))));
    return false;
  }

  private boolean concept(Key key, String slug, Location at) {
    String schemeKey = String.valueOf(key.scheme());
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
                  .formatted(slug, String.join(" and ", elsewhere), key.name(), schemeKey)));
    } else {
      diagnostics.add(
          RecordRule.UNKNOWN_CONCEPT.at(
              file.path(),
              at,
              "no %s '%s'".formatted(schemeKey, RecordReader.shown(slug)),
              Nearest.hint(
                  slug,
                  scheme.map(ConceptScheme::slugs).orElse(Set.of()),
                  RecordRule.UNKNOWN_CONCEPT.cure())));
    }
    return false;
  }

  private boolean artefact(String slug, Location at) {
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

  /**
   * A concept with the direction of the evidence: {@code {concept: slug, direction: contradicts}}.
   */
  private Optional<Value> qualified(Key key, MappingNode map, Location at) {
    @Nullable String slug = null;
    @Nullable String direction = null;
    boolean sound = key.form() == KeyForm.QUALIFIED;
    for (NodeTuple tuple : map.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      String text = tuple.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      Location place = YamlReader.location(tuple.getValueNode().getStartMark());
      if (name.equals("concept")) {
        slug = text;
        sound &= concept(key, text, place);
      } else if (name.equals("direction") && known("direction", text)) {
        direction = text;
      } else {
        sound = false;
      }
    }
    if (slug == null || direction == null || !sound) {
      diagnostics.add(
          RecordRule.WRONG_VALUE.at(
              file.path(),
              at,
              "'%s' takes %s"
                  .formatted(
                      key.name(),
                      key.form() == KeyForm.QUALIFIED
                          ? "a slug or {concept: slug, direction: supports|contradicts|mixed|unclear}"
                          : "a single value")));
      return Optional.empty();
    }
    return Optional.of(new Value.Scalar(slug, direction, at));
  }

  private boolean known(String scheme, String slug) {
    return ontology.taxonomy().scheme(scheme).flatMap(s -> s.concept(slug)).isPresent();
  }
}
