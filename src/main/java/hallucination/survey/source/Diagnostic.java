package hallucination.survey.source;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One finding about the data: where, how bad, by which rule, what is wrong and what to do. It never
 * holds what could break the line that it is printed on, even if a file name or a value does.
 *
 * @param file path relative to the root of the survey
 * @param rule name of the rule, in lower-case words joined by hyphens
 * @param hint what to do about it, if that can be said
 */
public record Diagnostic(
    String file,
    Location location,
    Severity severity,
    String rule,
    String message,
    @Nullable String hint)
    implements Comparable<Diagnostic> {

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]+");

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::file)
          .thenComparing(Diagnostic::location)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /** Puts a question mark in the place of what can't be printed. */
  public Diagnostic {
    file = printable(file);
    message = printable(message);
    hint = hint == null ? null : printable(hint);
  }

  /** The hint, if there is one. */
  public Optional<String> hinted() {
    return Optional.ofNullable(hint);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** One line: {@code file:line:column: severity: [rule] message (hint)}. */
  @Override
  public String toString() {
    return "%s:%d:%d: %s: [%s] %s%s"
        .formatted(
            file,
            location.line(),
            location.column(),
            severity.word(),
            rule,
            message,
            hinted().map(h -> " (" + h + ")").orElse(""));
  }

  private static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("?");
  }
}
