package hallucination.survey.papers;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML map as a part with the keys of its model, and reports what does not fit. */
public final class SectionReader {
  /** The parts that are whole files. */
  private static final Set<String> FILES = Set.of("Record", "Reading");

  private final SourceFile file;
  private final ValueReader values;
  private final Diagnostics diagnostics;
  private final boolean emptyLists;
  private boolean told;

  SectionReader(
      SourceFile file,
      Ontology ontology,
      CharacterCheck characters,
      Diagnostics diagnostics,
      boolean emptyLists) {
    this.file = file;
    this.values = new ValueReader(file, ontology, characters, diagnostics);
    this.diagnostics = diagnostics;
    this.emptyLists = emptyLists;
  }

  /** What a file holds in which a list may be empty, or nothing if it is no YAML map. */
  public static Optional<Section> read(
      SourceFile file, SectionModel model, Ontology ontology, Diagnostics diagnostics) {
    CharacterCheck characters = new CharacterCheck(file, diagnostics);
    SectionReader reader = new SectionReader(file, ontology, characters, diagnostics, true);
    return new YamlReader(file, characters, diagnostics).read().map(map -> reader.read(map, model));
  }

  /** The part that a map is. */
  Section read(MappingNode map, SectionModel model) {
    Map<String, Section.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      if (enough(tuple.getKeyNode())) {
        break;
      }
      Location at = YamlReader.location(tuple.getKeyNode().getStartMark());
      String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      Optional<Key> key = model.key(name);
      if (key.isEmpty()) {
        diagnostics.add(
            RecordRule.UNKNOWN_KEY.at(
                file.path(),
                at,
                "no key '%s' in %s".formatted(RecordReader.shown(name), named(model)),
                Nearest.hint(name, model.names(), RecordRule.UNKNOWN_KEY.cure())));
      } else if (entries.containsKey(name)) {
        diagnostics.add(
            RecordRule.DUPLICATE_KEY.at(
                file.path(),
                at,
                "'%s' stands here again; first on line %d"
                    .formatted(name, entries.get(name).location().line())));
      } else {
        entries.put(
            name, new Section.Entry(key.get(), at, values(key.get(), tuple.getValueNode())));
      }
    }
    return new Section(YamlReader.location(map.getStartMark()), List.copyOf(entries.values()));
  }

  private List<Value> values(Key key, Node node) {
    List<Value> found = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      if (!key.many()) {
        wrong(key, node, "takes one value, not a list");
        return List.of();
      }
      for (Node item : list.getValue()) {
        if (enough(item)) {
          break;
        }
        value(key, item).ifPresent(found::add);
      }
      if (list.getValue().isEmpty() && !emptyLists) {
        diagnostics.add(
            RecordRule.EMPTY_VALUE.at(
                file.path(),
                YamlReader.location(node.getStartMark()),
                "'%s' has an empty list".formatted(key.name())));
      }
    } else {
      value(key, node).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Value> value(Key key, Node node) {
    if (key.inside().isPresent()) {
      if (node instanceof MappingNode map) {
        return Optional.of(read(map, key.inside().get()));
      }
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        return shortened(key, scalar);
      }
      wrong(key, node, "takes keys of its own: " + String.join(", ", key.inside().get().names()));
      return Optional.empty();
    }
    if (node.getNodeType() == NodeType.SEQUENCE) {
      wrong(key, node, "takes no list in a list");
      return Optional.empty();
    }
    return values.read(key, node);
  }

  /** A part of which only the first key is given, such as an author by name alone. */
  private Optional<Value> shortened(Key key, ScalarNode scalar) {
    SectionModel inside = key.inside().orElseThrow();
    Key first = inside.keys().getFirst();
    boolean enough = inside.keys().stream().filter(k -> k.atLeast() > 0).allMatch(first::equals);
    if (!enough) {
      wrong(key, scalar, "takes keys of its own: " + String.join(", ", inside.names()));
      return Optional.empty();
    }
    Location at = YamlReader.location(scalar.getStartMark());
    return values
        .read(first, scalar)
        .map(value -> new Section(at, List.of(new Section.Entry(first, at, List.of(value)))));
  }

  /** Stops at a file that is not a record at all, so that no file can keep the check busy. */
  private boolean enough(Node node) {
    if (diagnostics.isFull() && !told) {
      told = true;
      diagnostics.add(
          RecordRule.TOO_MANY_FINDINGS.at(
              file.path(),
              YamlReader.location(node.getStartMark()),
              "too many findings; the rest of the file was not read"));
    }
    return told;
  }

  private void wrong(Key key, Node node, String message) {
    diagnostics.add(
        RecordRule.WRONG_VALUE.at(
            file.path(),
            YamlReader.location(node.getStartMark()),
            "'%s' %s".formatted(key.name(), message)));
  }

  private static String named(SectionModel model) {
    return FILES.contains(model.name())
        ? "a " + model.name().toLowerCase(Locale.ROOT)
        : "the part " + model.name();
  }
}
