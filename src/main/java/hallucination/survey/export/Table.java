package hallucination.survey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A table that is written as CSV: UTF-8, one header line, lines that end in carriage return and
 * line feed; an empty cell means that nothing is said.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
record Table(String name, List<DataDictionary.Row> columns, List<List<String>> rows) {
  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("row does not fit table " + name + ": " + row);
      }
    }
  }

  List<String> header() {
    return columns.stream().map(DataDictionary.Row::column).toList();
  }

  String fileName() {
    return name + ".csv";
  }

  /**
   * A value as it goes into a cell. An arXiv number gets its prefix, since readers of tables take
   * 2310.06270 for a number and drop the last digit.
   */
  static String cell(String key, String value) {
    return key.equals("arxiv") ? "arXiv:" + value : value;
  }

  void write(OutputStream out) throws IOException {
    out.write(line(header()));
    for (List<String> row : rows) {
      out.write(line(row));
    }
  }

  private static byte[] line(List<String> cells) {
    return (CSVFormat.RFC4180.format(cells.toArray()) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
