package hallucination.survey.export;

import hallucination.survey.export.DataDictionary.Row;
import hallucination.survey.papers.readings.Agreement;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How far two readers agree, key by key, as rows of text. */
public final class AgreementTable {
  static final String NAME = "agreement";

  private AgreementTable() {}

  /** The names of the columns. */
  public static List<String> header() {
    return columns().stream().map(Row::column).toList();
  }

  /** A row for each key; a cell is empty where there is nothing to measure. */
  public static List<List<String>> rows(Agreement agreement, int digits) {
    return agreement.rows().stream()
        .map(
            row ->
                List.of(
                    row.key().word(),
                    row.scheme(),
                    Integer.toString(row.records()),
                    Integer.toString(row.identical()),
                    number(row.exact().f1(), digits),
                    number(row.tops().f1(), digits),
                    number(row.exact().alpha(), digits),
                    number(row.tops().alpha(), digits)))
        .toList();
  }

  static List<Row> columns() {
    return List.of(
        Row.column(NAME, "key", "Key of a record under which two codings were compared."),
        Row.column(NAME, "scheme", "Scheme of its concepts."),
        Row.column(NAME, "records", "How many records were read and coded twice."),
        Row.column(NAME, "identical", "In how many both codings have the same concepts."),
        Row.column(NAME, "f1", "Micro F1 of the second coding against the first."),
        Row.column(NAME, "f1_tops", "The same on top concepts."),
        Row.column(NAME, "alpha", "Krippendorff's alpha with the MASI distance."),
        Row.column(NAME, "alpha_tops", "The same on top concepts."));
  }

  private static String number(OptionalDouble value, int digits) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%." + digits + "f", value.getAsDouble())
        : "";
  }
}
