package hallucination.survey.ontology;

import hallucination.survey.source.Location;
import java.util.Optional;

/** Finds comments in Turtle, which a graph does not keep. */
public final class TurtleComments {
  private final String text;
  private int at;

  private TurtleComments(String text) {
    this.text = text;
  }

  /** Where the first comment begins. */
  public static Optional<Location> first(String text) {
    return new TurtleComments(text).first();
  }

  private Optional<Location> first() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '#' -> {
          int line = (int) text.substring(0, at).chars().filter(n -> n == '\n').count() + 1;
          return Optional.of(new Location(line, at - text.lastIndexOf('\n', at)));
        }
        case '"', '\'' -> skipText(c);
        case '<' -> skipAddress();
        case '\\' -> at += 2;
        default -> at++;
      }
    }
    return Optional.empty();
  }

  private void skipText(char quote) {
    String end = String.valueOf(quote).repeat(3);
    if (!text.startsWith(end, at)) {
      end = String.valueOf(quote);
    }
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at += end.length();
  }

  /** An address ends at its bracket; without one before the next blank it was no address. */
  private void skipAddress() {
    int end = at + 1;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      if (text.charAt(end++) == '>') {
        at = end;
        return;
      }
    }
    at++;
  }
}
