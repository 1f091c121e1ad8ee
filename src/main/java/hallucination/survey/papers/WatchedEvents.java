package hallucination.survey.papers;

import hallucination.survey.source.Location;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Passes the events of a YAML text on and watches them for what a record must not have: anchors,
 * aliases, tags, a second document and deep nesting. The last two end the reading at once.
 */
final class WatchedEvents implements Parser {
  private static final int DEEPEST = 6;
  private static final int MOST = 20;

  private final Parser events;
  private final Reporter reporter;
  private int depth;
  private int documents;
  private int findings;

  /** Takes what was found. */
  interface Reporter {
    void report(RecordRule rule, Location location, String message);
  }

  /** Ends the reading of a text about which all has been said. */
  static final class StopException extends YamlEngineException {
    StopException() {
      super("told already");
    }
  }

  WatchedEvents(Parser events, Reporter reporter) {
    this.events = events;
    this.reporter = reporter;
  }

  /** Whether nothing was found so far. */
  boolean areTame() {
    return findings == 0;
  }

  @Override
  public boolean checkEvent(Event.ID id) {
    return events.checkEvent(id);
  }

  @Override
  public Event peekEvent() {
    return events.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return events.hasNext();
  }

  @Override
  public Event next() {
    Event event = events.next();
    if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
      stop(RecordRule.NESTING, event, "nested more than six levels deep");
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      stop(RecordRule.YAML_SYNTAX, event, "a second document begins here");
    }
    unwanted(event).ifPresent(found -> report(RecordRule.ANCHOR, event, found));
    if (findings > MOST) {
      throw new StopException();
    }
    return event;
  }

  private void stop(RecordRule rule, Event event, String message) {
    report(rule, event, message);
    throw new StopException();
  }

  private void report(RecordRule rule, Event event, String message) {
    findings++;
    reporter.report(rule, YamlReader.location(event.getStartMark()), message);
  }

  private static Optional<String> unwanted(Event event) {
    if (event instanceof AliasEvent alias) {
      return Optional.of("the alias *" + RecordReader.shown(alias.getAlias().getValue()));
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      return Optional.of("the anchor &" + RecordReader.shown(node.getAnchor().get().getValue()));
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    return tag.map(t -> "the tag " + RecordReader.shown(t.replace("tag:yaml.org,2002:", "!!")));
  }
}
