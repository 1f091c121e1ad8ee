package hallucination.survey.site;

import hallucination.survey.papers.readings.Agreement;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How far two readers agree, as a table; no rows if nothing was read twice.
 *
 * @param readings how many records were read twice
 */
record AgreementView(int readings, List<Row> rows) {
  /** A key of a record; a number that can't be computed is a dash. */
  record Row(Html key, String same, String f1, String alpha, String f1OnTops, String alphaOnTops) {}

  static AgreementView of(Agreement agreement, Links links) {
    return new AgreementView(
        agreement.readings(),
        agreement.readings() == 0
            ? List.of()
            : agreement.rows().stream().map(row -> row(row, links)).toList());
  }

  private static Row row(Agreement.Row row, Links links) {
    return new Row(
        new Markup().link(links.scheme(row.scheme()), row.key().word()).html(),
        Phrase.percent(row.identical(), row.records()),
        number(row.exact().f1()),
        number(row.exact().alpha()),
        number(row.tops().f1()),
        number(row.tops().alpha()));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "–";
  }
}
