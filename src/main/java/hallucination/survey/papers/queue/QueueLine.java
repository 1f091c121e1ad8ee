package hallucination.survey.papers.queue;

import hallucination.survey.papers.RecordReader;
import hallucination.survey.papers.RecordRule;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the queue as typed: the texts under each key, and the column where each begins. A
 * number is kept as its digits.
 */
record QueueLine(Map<CandidateKey, List<String>> values, Map<CandidateKey, Integer> columns) {
  private static final JsonMapper JSON = new JsonMapper();

  /** What the parser adds about where an object began says nothing in a file of lines. */
  private static final Pattern START = Pattern.compile("(?s) \\(start marker.*|\\R.*");

  /** The text under a key, empty if it is absent. */
  Optional<String> text(CandidateKey key) {
    return texts(key).stream().findFirst();
  }

  List<String> texts(CandidateKey key) {
    return values.getOrDefault(key, List.of());
  }

  /** The line, or nothing if it is no JSON object; the diagnostics then say why. */
  static Optional<QueueLine> parse(String path, int number, String text, Diagnostics diagnostics) {
    Parsing parsing = new Parsing(path, number, diagnostics);
    try (JsonParser parser = JSON.createParser(text)) {
      return parsing.object(parser);
    } catch (JacksonException e) {
      parsing.report(
          QueueRule.QUEUE_SYNTAX,
          e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr()),
          START.matcher(String.valueOf(e.getOriginalMessage())).replaceAll(""));
      return Optional.empty();
    }
  }

  /** The parsing of one line. */
  private record Parsing(String path, int number, Diagnostics diagnostics) {
    Optional<QueueLine> object(JsonParser parser) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        report(QueueRule.QUEUE_SYNTAX, 1, "the line is no JSON object");
        return Optional.empty();
      }
      QueueLine line =
          new QueueLine(new EnumMap<>(CandidateKey.class), new EnumMap<>(CandidateKey.class));
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        entry(parser, line);
      }
      if (parser.nextToken() != null) {
        report(QueueRule.QUEUE_SYNTAX, column(parser), "more follows the object in this line");
        return Optional.empty();
      }
      return Optional.of(line);
    }

    private void entry(JsonParser parser, QueueLine line) {
      String word = parser.currentName();
      int at = column(parser);
      Optional<CandidateKey> key = CandidateKey.of(word);
      parser.nextToken();
      if (key.isEmpty()) {
        report(
            RecordRule.UNKNOWN_KEY,
            at,
            "no key '%s' in a line of the queue".formatted(RecordReader.shown(word)),
            Nearest.hint(word, CandidateKey.words(), RecordRule.UNKNOWN_KEY.cure()));
        parser.skipChildren();
      } else if (line.columns.containsKey(key.get())) {
        report(
            RecordRule.DUPLICATE_KEY,
            at,
            "'%s' stands here again in the same line".formatted(word));
        parser.skipChildren();
      } else {
        line.columns.put(key.get(), column(parser));
        line.values.put(key.get(), values(parser, key.get()));
      }
    }

    private List<String> values(JsonParser parser, CandidateKey key) {
      List<String> texts = new ArrayList<>();
      if (key.many() && parser.currentToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser, key, JsonToken.VALUE_STRING).ifPresent(texts::add);
        }
        if (texts.isEmpty()) {
          report(RecordRule.EMPTY_VALUE, column(parser), "'%s' has no value".formatted(key.word()));
        }
      } else {
        JsonToken wanted =
            key.many()
                ? JsonToken.START_ARRAY
                : key == CandidateKey.YEAR ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
        value(parser, key, wanted).ifPresent(texts::add);
      }
      return texts;
    }

    private Optional<String> value(JsonParser parser, CandidateKey key, JsonToken wanted) {
      int at = column(parser);
      if (parser.currentToken() != wanted) {
        parser.skipChildren();
        report(
            RecordRule.WRONG_VALUE,
            at,
            "'%s' takes %s".formatted(key.word(), kind(wanted)),
            key.meaning());
        return Optional.empty();
      }
      String text = parser.getString();
      if (text.isBlank()) {
        report(RecordRule.EMPTY_VALUE, at, "'%s' has no value".formatted(key.word()));
        return Optional.empty();
      }
      return Optional.of(text);
    }

    private static String kind(JsonToken wanted) {
      return switch (wanted) {
        case START_ARRAY -> "a list in brackets";
        case VALUE_NUMBER_INT -> "a whole number without quotes";
        default -> "a text in quotes";
      };
    }

    private static int column(JsonParser parser) {
      TokenStreamLocation at = parser.currentTokenLocation();
      return Math.max(1, at.getColumnNr());
    }

    private void report(Rule rule, int column, String message) {
      report(rule, column, message, rule.cure());
    }

    private void report(Rule rule, int column, String message, String hint) {
      diagnostics.add(rule.at(path, new Location(number, column), message, hint));
    }
  }
}
