package hallucination.survey.papers;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads single values and checks that each has the form that its key asks for. */
final class ValueReader {
  /** A longer text is not tried against a regular expression, whose stack it could exhaust. */
  private static final int LONGEST_WITH_PATTERN = 500;

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final CharacterCheck characters;
  private final MarkupCheck markup;
  private final ValueForms forms;
  private final SlugCheck slugs;

  ValueReader(
      SourceFile file, Ontology ontology, CharacterCheck characters, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.characters = characters;
    this.markup = new MarkupCheck(file, diagnostics);
    this.forms = new ValueForms(file, diagnostics);
    this.slugs = new SlugCheck(file, ontology, diagnostics);
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
    characters.value(text, at);
    if (Identifier.isKey(key.name())) {
      return Optional.of(new Value.Scalar(identifier(key, text, at), null, at));
    }
    return fits(key, text, at) ? Optional.of(new Value.Scalar(text, null, at)) : Optional.empty();
  }

  private boolean fits(Key key, String text, Location at) {
    if (key.pattern() != null && text.length() > LONGEST_WITH_PATTERN) {
      wrong(key, at, "takes a short text, not one of %d characters".formatted(text.length()));
      return false;
    }
    return switch (key.form()) {
      case CONCEPT, QUALIFIED -> slugs.concept(key, text, at);
      case ARTEFACT -> slugs.artefact(text, at);
      case TEXT -> {
        markup.check(text, at);
        yield true;
      }
      case INTEGER, DECIMAL, YEAR, DATE, BOOLEAN -> forms.fits(key, text, at);
      case PAGE, SLUG, RECORD, BARRIER, ABOUT, SECTION, GROUP -> true;
    };
  }

  /** The canonical spelling; what is no identifier stays as it is typed. */
  private String identifier(Key key, String text, Location at) {
    Optional<String> canonical = Identifier.of(key.name(), text).map(Identifier::value);
    if (canonical.isEmpty()) {
      diagnostics.add(
          RecordRule.WRONG_IDENTIFIER.at(
              file.path(),
              at,
              "'%s' takes %s, not '%s'"
                  .formatted(key.name(), Identifier.kind(key.name()), RecordReader.shown(text))));
    } else if (!canonical.get().equals(text)) {
      diagnostics.add(
          RecordRule.IDENTIFIER_SPELLING.at(
              file.path(),
              at,
              "'%s' is written '%s'"
                  .formatted(RecordReader.shown(text), RecordReader.shown(canonical.get()))));
    }
    return canonical.orElse(text);
  }

  /**
   * A concept with the direction of the evidence: {@code {concept: slug, direction: contradicts}}.
   */
  private Optional<Value> qualified(Key key, MappingNode map, Location at) {
    if (key.form() != KeyForm.QUALIFIED) {
      wrong(key, at, "takes a single value, not keys");
      return Optional.empty();
    }
    @Nullable String slug = null;
    @Nullable String direction = null;
    for (NodeTuple tuple : map.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      String text = tuple.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      Location place = YamlReader.location(tuple.getValueNode().getStartMark());
      switch (name) {
        case "concept" -> {
          if (!slugs.concept(key, text, place)) {
            return Optional.empty();
          }
          slug = text;
        }
        case "direction" -> {
          if (!slugs.concept("direction", key.name(), text, place)) {
            return Optional.empty();
          }
          direction = text;
        }
        default -> {
          wrong(
              key, place, "has concept and direction here, not '" + RecordReader.shown(name) + "'");
          return Optional.empty();
        }
      }
    }
    if (slug == null || direction == null) {
      wrong(
          key,
          at,
          "takes a slug or {concept: slug, direction: supports|contradicts|mixed|unclear}");
      return Optional.empty();
    }
    return Optional.of(new Value.Scalar(slug, direction, at));
  }

  private void wrong(Key key, Location at, String message) {
    diagnostics.add(
        RecordRule.WRONG_VALUE.at(file.path(), at, "'%s' %s".formatted(key.name(), message)));
  }
}
