package hallucination.survey.papers;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a file as a tree of YAML nodes with their marks and comments. What could make the tree grow
 * is found in the flow of events, while the tree is built.
 */
final class YamlReader {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setParseComments(true)
          .setAllowDuplicateKeys(true)
          .setCodePointLimit(PlainText.LARGEST)
          .build();

  private final SourceFile file;
  private final CharacterCheck characters;
  private final Diagnostics diagnostics;

  YamlReader(SourceFile file, CharacterCheck characters, Diagnostics diagnostics) {
    this.file = file;
    this.characters = characters;
    this.diagnostics = diagnostics;
  }

  /** A reader that keeps what is wrong to itself. */
  static Optional<MappingNode> quietly(SourceFile file) {
    Diagnostics unheard = new Diagnostics();
    return new YamlReader(file, new CharacterCheck(file, unheard), unheard).read();
  }

  /**
   * The map that the file holds, or nothing if it is not fit to be read; the diagnostics then say
   * why.
   */
  Optional<MappingNode> read() {
    return new PlainText(file, characters, diagnostics).read().flatMap(this::compose);
  }

  private Optional<MappingNode> compose(String text) {
    try {
      WatchedEvents events =
          new WatchedEvents(
              new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)), this::report);
      Optional<Node> root = new Composer(SETTINGS, events).getSingleNode();
      if (!events.areTame()) {
        return Optional.empty();
      }
      if (root.isPresent() && root.get() instanceof MappingNode map) {
        return Optional.of(map);
      }
      report(
          RecordRule.YAML_SYNTAX,
          Location.START,
          root.isPresent() ? "the file holds no 'key: value' lines" : "the file is empty");
    } catch (WatchedEvents.StopException e) {
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      YamlProblem problem = YamlProblem.of(e, text);
      diagnostics.add(
          RecordRule.YAML_SYNTAX.at(
              file.path(), problem.location(), problem.message(), problem.hint()));
    } catch (YamlEngineException e) {
      report(
          RecordRule.YAML_SYNTAX,
          Location.START,
          String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  private void report(RecordRule rule, Location location, String message) {
    diagnostics.add(rule.at(file.path(), location, message));
  }

  static Location location(Optional<Mark> mark) {
    return mark.map(m -> new Location(m.getLine() + 1, m.getColumn() + 1)).orElse(Location.START);
  }
}
