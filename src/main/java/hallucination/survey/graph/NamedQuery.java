package hallucination.survey.graph;

import hallucination.survey.source.SourceFile;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query that is kept as a file, with what its decorators say of it: lines {@code #+ key: value}
 * at its top.
 *
 * @param name stem of the file
 * @param text the whole query as written
 */
public record NamedQuery(String name, String path, String text, Map<String, String> decorators) {
  private static final Pattern DECORATOR = Pattern.compile("#\\+ ([a-z]+): (.*)");

  /** Copies the map. */
  public NamedQuery {
    decorators = Map.copyOf(decorators);
  }

  /**
   * Reads a query file; a decorator's value may go on in lines that begin with {@code #+} and three
   * spaces.
   *
   * @throws CharacterCodingException if the file is not UTF-8
   */
  public static NamedQuery of(SourceFile file) throws CharacterCodingException {
    Map<String, String> decorators = new LinkedHashMap<>();
    String last = "";
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      Matcher matcher = DECORATOR.matcher(line);
      if (matcher.matches()) {
        last = matcher.group(1);
        decorators.put(last, matcher.group(2).strip());
      } else if (line.startsWith("#+   ")) {
        decorators.merge(last, line.substring(2).strip(), (a, b) -> a + " " + b);
      } else {
        break;
      }
    }
    return new NamedQuery(file.stem(), file.path(), file.text(), decorators);
  }

  /** What a decorator says. */
  public Optional<String> decorator(String key) {
    return Optional.ofNullable(decorators.get(key));
  }
}
