package hallucination.survey.site;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes tables as CSV, with one header line.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvText {
  private final StringBuilder out = new StringBuilder();

  CsvText(String... header) {
    row(List.of(header));
  }

  CsvText row(List<?> cells) {
    out.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
