package hallucination.survey.papers;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks numbers, years, dates and truth values, and tells how a usual slip is put right. */
final class ValueForms {
  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,12}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern BOOLEAN = Pattern.compile("true|false");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?");

  /** A number with a sign of its unit behind it. */
  private static final Pattern WITH_UNIT =
      Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)\\s*([^0-9.,\\s].{0,20})");

  private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}([, ][0-9]{3})+");
  private static final Pattern COMMA = Pattern.compile("-?[0-9]{1,15},[0-9]{1,15}");

  private final SourceFile file;
  private final Diagnostics diagnostics;

  ValueForms(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  boolean fits(Key key, String text, Location at) {
    return switch (key.form()) {
      case INTEGER -> form(INTEGER, key, text, at, "a whole number");
      case DECIMAL -> form(DECIMAL, key, text, at, "a plain decimal number");
      case YEAR -> form(YEAR, key, text, at, "a year of four digits");
      case BOOLEAN -> form(BOOLEAN, key, text, at, "true or false");
      case DATE ->
          form(DATE, key, text, at, "a date as year, year-month or year-month-day")
              && inCalendar(key, text, at);
      default -> true;
    };
  }

  private boolean form(Pattern form, Key key, String text, Location at, String name) {
    if (form.matcher(text).matches()) {
      return true;
    }
    diagnostics.add(
        RecordRule.WRONG_VALUE.at(
            file.path(),
            at,
            "'%s' takes %s, not '%s'".formatted(key.name(), name, RecordReader.shown(text)),
            hint(key, text)));
    return false;
  }

  private static String hint(Key key, String text) {
    Matcher unit = WITH_UNIT.matcher(text);
    boolean number =
        switch (key.form()) {
          case INTEGER, DECIMAL -> true;
          default -> false;
        };
    if (number && THOUSANDS.matcher(text).matches()) {
      return "write " + text.replaceAll("[, ]", "");
    }
    if (number && COMMA.matcher(text).matches()) {
      return "write " + text.replace(',', '.');
    }
    if (number && unit.matches()) {
      return "write %s here and '%s' under the key for the unit"
          .formatted(unit.group(1), RecordReader.shown(unit.group(2)));
    }
    if (number) {
      return "write digits, such as " + example(key);
    }
    return key.form() == KeyForm.YEAR
        ? "write the year of first publication alone, such as 2023"
        : "write it as in 2024-02-14, 2024-02 or 2024";
  }

  private static String example(Key key) {
    String example = key.example();
    return example == null || example.equals("…") ? "12" : example;
  }

  private boolean inCalendar(Key key, String text, Location at) {
    try {
      switch (text.length()) {
        case 10 -> LocalDate.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> {}
      }
      return true;
    } catch (DateTimeException e) {
      diagnostics.add(
          RecordRule.WRONG_VALUE.at(
              file.path(),
              at,
              "'%s': there is no date %s".formatted(key.name(), text),
              "write year, month, day, such as 2024-02-14"));
      return false;
    }
  }
}
