package hallucination.survey.site;

import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.site.catalogue.Catalogue;
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

  static AgreementView of(Agreement agreement, Catalogue catalogue, Links links) {
    return new AgreementView(
        agreement.readings(),
        agreement.readings() == 0
            ? List.of()
            : agreement.rows().stream().map(row -> row(row, catalogue, links)).toList());
  }

  private static Row row(Agreement.Row row, Catalogue catalogue, Links links) {
    return new Row(
        key(row, catalogue, links),
        Phrase.percent(row.identical(), row.records()),
        number(row.exact().f1()),
        number(row.exact().alpha()),
        number(row.tops().f1()),
        number(row.tops().alpha()));
  }

  /** The key, linked to its scheme if that has a page. */
  private static Html key(Agreement.Row row, Catalogue catalogue, Links links) {
    return catalogue.scheme(row.scheme()).isPresent()
        ? new Markup().link(links.scheme(row.scheme()), row.key().word()).html()
        : Markup.of(row.key().word());
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "–";
  }
}
