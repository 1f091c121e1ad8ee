package hallucination.survey.papers;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Rule;
import hallucination.survey.source.SourceFile;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a file as a tree of YAML nodes with their marks and comments. Anchors, aliases, tags and
 * deep nesting are found in the flow of events, before any tree is built, so that no input can
 * grow.
 */
final class YamlReader {
  private static final int LARGEST = 256 * 1024;
  private static final int DEEPEST = 6;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setParseComments(true)
          .setAllowDuplicateKeys(true)
          .setCodePointLimit(LARGEST)
          .build();

  private final Diagnostics diagnostics;

  YamlReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The map that the file holds, or nothing if it is not fit to be read; the diagnostics then say
   * why.
   */
  Optional<MappingNode> read(SourceFile file) {
    Optional<String> text = text(file);
    if (text.isEmpty() || !plain(file, text.get())) {
      return Optional.empty();
    }
    try {
      if (!tame(file, text.get())) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(text.get());
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        return Optional.of(map);
      }
      report(RecordRule.YAML_SYNTAX, file, Location.START, "the file holds no keys");
    } catch (DuplicateKeyException e) {
      report(RecordRule.DUPLICATE_KEY, file, location(e.getProblemMark()), said(e));
    } catch (MarkedYamlEngineException e) {
      report(RecordRule.YAML_SYNTAX, file, location(e.getProblemMark()), said(e));
    } catch (YamlEngineException e) {
      report(
          RecordRule.YAML_SYNTAX,
          file,
          Location.START,
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  private Optional<String> text(SourceFile file) {
    byte[] bytes = file.bytes();
    if (bytes.length > LARGEST) {
      report(
          RecordRule.FILE_TOO_LARGE,
          file,
          Location.START,
          "the file has " + bytes.length + " bytes");
      return Optional.empty();
    }
    try {
      return Optional.of(file.text());
    } catch (CharacterCodingException e) {
      report(RecordRule.NOT_UTF8, file, Location.START, "the file is not UTF-8");
      return Optional.empty();
    }
  }

  /** Finds what YAML itself would report less clearly, or not at all. */
  private boolean plain(SourceFile file, String text) {
    if (text.startsWith("\uFEFF")) {
      report(
          RecordRule.BYTE_ORDER_MARK,
          file,
          Location.START,
          "the file begins with a byte order mark");
      return false;
    }
    boolean plain = true;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ") || line.equals("=======")) {
        report(RecordRule.MERGE_CONFLICT, file, new Location(number, 1), "a merge-conflict marker");
        plain = false;
      }
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        report(RecordRule.TAB, file, new Location(number, tab + 1), "a tab");
        plain = false;
      }
    }
    return plain;
  }

  private boolean tame(SourceFile file, String text) {
    boolean tame = true;
    int depth = 0;
    int documents = 0;
    for (Event event : new Parse(SETTINGS).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        report(
            RecordRule.NESTING,
            file,
            location(event.getStartMark()),
            "nested more than six levels deep");
        return false;
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        report(
            RecordRule.YAML_SYNTAX,
            file,
            location(event.getStartMark()),
            "a second document begins here");
        return false;
      }
      Optional<String> unwanted = unwanted(event);
      if (unwanted.isPresent()) {
        report(RecordRule.ANCHOR, file, location(event.getStartMark()), unwanted.get());
        tame = false;
      }
    }
    return tame;
  }

  private static Optional<String> unwanted(Event event) {
    if (event instanceof AliasEvent alias) {
      return Optional.of("the alias *" + alias.getAlias());
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return Optional.of("the anchor &" + node.getAnchor().get());
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    return tag.map(t -> "the tag " + t);
  }

  private void report(Rule rule, SourceFile file, Location location, String message) {
    diagnostics.add(rule.at(file.path(), location, message));
  }

  private static String said(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    return problem == null || problem.isBlank() ? String.valueOf(e.getContext()) : problem;
  }

  static Location location(Optional<Mark> mark) {
    return mark.map(m -> new Location(m.getLine() + 1, m.getColumn() + 1)).orElse(Location.START);
  }
}
