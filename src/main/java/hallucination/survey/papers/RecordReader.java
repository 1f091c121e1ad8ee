package hallucination.survey.papers;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads one record file. All that is wrong with it is reported at once, each with line and column;
 * what can be read is returned all the same, so that later rules can look at it too.
 */
public final class RecordReader {
  private final Ontology ontology;
  private final Diagnostics diagnostics;

  /** A reader that knows the keys and concepts of the ontology and reports to the diagnostics. */
  public RecordReader(Ontology ontology, Diagnostics diagnostics) {
    this.ontology = ontology;
    this.diagnostics = diagnostics;
  }

  /** The record, or nothing if the file is no YAML map or has no usable id. */
  public Optional<SurveyRecord> read(SourceFile file) {
    return read(file, map -> {});
  }

  /**
   * Reads a record and reports too, if nothing is wrong with it, where its form could be better.
   */
  public Optional<SurveyRecord> readWithForm(SourceFile file) {
    RecordWriter writer = new RecordWriter(ontology.recordModel());
    return read(
        file,
        map -> {
          if (!diagnostics.hasErrors()) {
            FormCheck.check(file, map, writer.write(map)).ifPresent(this::report);
          }
        });
  }

  private Optional<SurveyRecord> read(SourceFile file, Consumer<MappingNode> then) {
    CharacterCheck characters = new CharacterCheck(file, diagnostics);
    Optional<MappingNode> map = new YamlReader(file, characters, diagnostics).read();
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Reading reading = new Reading(file, new ValueReader(file, ontology, characters, diagnostics));
    Section root = reading.section(map.get(), ontology.recordModel());
    new ReferenceCheck(file, ontology, diagnostics).check(root);
    Optional<RecordId> id = reading.id(root);
    then.accept(map.get());
    return id.map(named -> new SurveyRecord(named, file, root));
  }

  /** The reading of one file. */
  private final class Reading {
    private final SourceFile file;
    private final ValueReader values;
    private boolean told;

    Reading(SourceFile file, ValueReader values) {
      this.file = file;
      this.values = values;
    }

    Section section(MappingNode map, SectionModel model) {
      Map<String, Section.Entry> entries = new LinkedHashMap<>();
      for (NodeTuple tuple : map.getValue()) {
        if (enough(tuple.getKeyNode())) {
          break;
        }
        Location at = YamlReader.location(tuple.getKeyNode().getStartMark());
        String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        Optional<Key> key = model.key(name);
        if (key.isEmpty()) {
          report(
              RecordRule.UNKNOWN_KEY.at(
                  file.path(),
                  at,
                  "no key '%s' in %s".formatted(shown(name), part(model)),
                  Nearest.hint(name, model.names(), RecordRule.UNKNOWN_KEY.cure())));
        } else if (entries.containsKey(name)) {
          report(
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
        if (list.getValue().isEmpty()) {
          report(
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
          return Optional.of(section(map, key.inside().get()));
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

    Optional<RecordId> id(Section root) {
      Optional<RecordId> id = root.text("id").flatMap(RecordId::of);
      String year = root.text("year").orElse("");
      if (id.isPresent()) {
        String expected = "papers/%s/%s.yaml".formatted(year, id.get());
        if (!year.isEmpty() && !id.get().value().contains("-" + year + "-")) {
          report(
              RecordRule.FILE_NAME.at(
                  file.path(),
                  root.entry("year").orElseThrow().location(),
                  "year %s is not the year in the id '%s'".formatted(year, id.get()),
                  "both are the year of first publication"));
        } else if (!file.path().equals(expected) && !year.isEmpty()) {
          report(
              RecordRule.FILE_NAME.at(
                  file.path(),
                  root.entry("id").orElseThrow().location(),
                  "id '%s' and year %s belong to %s".formatted(id.get(), year, expected)));
        }
      } else if (root.entry("id").isPresent()) {
        report(
            RecordRule.WRONG_VALUE.at(
                file.path(),
                root.entry("id").orElseThrow().location(),
                "'%s' is not an id".formatted(shown(root.text("id").orElse(""))),
                "write first author, year and one word in lower case, such as lin-2021-truthfulqa"));
      } else {
        report(
            RecordRule.WRONG_VALUE.at(
                file.path(), Location.START, "the record has no id", "add id: " + file.stem()));
      }
      return id;
    }

    /** Stops at a file that is not a record at all, so that no file can keep the check busy. */
    private boolean enough(Node node) {
      if (diagnostics.isFull() && !told) {
        told = true;
        report(
            RecordRule.TOO_MANY_FINDINGS.at(
                file.path(),
                YamlReader.location(node.getStartMark()),
                "too many findings; the rest of the file was not read"));
      }
      return told;
    }

    private void wrong(Key key, Node node, String message) {
      report(
          RecordRule.WRONG_VALUE.at(
              file.path(),
              YamlReader.location(node.getStartMark()),
              "'%s' %s".formatted(key.name(), message)));
    }
  }

  private void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  private static String part(SectionModel model) {
    return model.name().equals("Record") ? "a record" : "the part " + model.name();
  }

  /** A text from a file, cut to what fits in a message, without control characters. */
  static String shown(String text) {
    String start = text.length() <= 200 ? text : text.substring(0, 200);
    String plain = start.replaceAll("\\p{Cc}+", " ");
    return plain.length() <= 60 ? plain : plain.substring(0, 57) + "...";
  }
}
