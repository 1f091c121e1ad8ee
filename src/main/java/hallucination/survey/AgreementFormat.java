package hallucination.survey;

import hallucination.survey.export.AgreementTable;
import hallucination.survey.papers.readings.Agreement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which agreement is printed. */
enum AgreementFormat {
  TABLE {
    @Override
    String print(Agreement agreement) {
      List<List<String>> lines = lines(agreement);
      List<Integer> widths =
          IntStream.range(0, lines.getFirst().size())
              .mapToObj(i -> lines.stream().mapToInt(line -> line.get(i).length()).max().orElse(0))
              .toList();
      String table =
          lines.stream().map(line -> padded(line, widths) + "\n").collect(Collectors.joining());
      return table + "\n" + errors(agreement, "%-" + WIDEST + "s %d%n");
    }
  },
  JSON {
    @Override
    String print(Agreement agreement) {
      List<String> header = AgreementTable.header();
      List<Map<String, Object>> keys = new ArrayList<>();
      for (List<String> row : AgreementTable.rows(agreement, DIGITS)) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          key.put(header.get(i), i < NAMES ? row.get(i) : number(row.get(i)));
        }
        keys.add(key);
      }
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("readings", agreement.readings());
      all.put("keys", keys);
      Map<String, Integer> errors = new LinkedHashMap<>();
      agreement.errors().forEach((kind, number) -> errors.put(kind.word(), number));
      all.put("errors", errors);
      all.put("recordsWithError", agreement.withError());
      return JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(all)
              .replace("\r\n", "\n")
          + "\n";
    }
  },
  CSV {
    @Override
    String print(Agreement agreement) {
      List<List<String>> lines = new ArrayList<>(List.of(AgreementTable.header()));
      lines.addAll(AgreementTable.rows(agreement, DIGITS));
      return lines.stream()
          .map(line -> String.join(",", line) + "\r\n")
          .collect(Collectors.joining());
    }
  },
  MARKDOWN {
    @Override
    String print(Agreement agreement) {
      List<List<String>> lines = lines(agreement);
      List<String> rules =
          IntStream.range(0, lines.getFirst().size())
              .mapToObj(i -> i < NAMES ? "---" : "---:")
              .toList();
      lines.add(1, rules);
      String table =
          lines.stream()
              .map(line -> "| " + String.join(" | ", line) + " |\n")
              .collect(Collectors.joining());
      return table + "\n" + errors(agreement, "- %s: %d%n");
    }
  };

  private static final int WIDEST = 22;

  /** More digits would tell apart what so few records can't. */
  private static final int SHOWN = 2;

  private static final int DIGITS = 4;

  /** How many columns hold words; the others are numbers. */
  private static final int NAMES = 2;

  abstract String print(Agreement agreement);

  private static List<List<String>> lines(Agreement agreement) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(AgreementTable.header());
    for (List<String> row : AgreementTable.rows(agreement, SHOWN)) {
      lines.add(row.stream().map(cell -> cell.isEmpty() ? "-" : cell).toList());
    }
    return lines;
  }

  private static String padded(List<String> line, List<Integer> widths) {
    return IntStream.range(0, line.size())
        .mapToObj(i -> ("%" + (i < NAMES ? "-" : "") + widths.get(i) + "s").formatted(line.get(i)))
        .collect(Collectors.joining("  "));
  }

  private static String errors(Agreement agreement, String line) {
    String kinds =
        agreement.errors().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, line, e.getKey().word(), e.getValue()))
            .collect(Collectors.joining())
            .replace("\r\n", "\n");
    return "Errors found: %d, in %d of %d records (%s)\n\n%s"
        .formatted(
            agreement.allErrors(),
            agreement.withError(),
            agreement.readings(),
            String.format(
                Locale.ROOT, "%.1f%%", 100.0 * agreement.withError() / agreement.readings()),
            kinds);
  }

  private static Object number(String cell) {
    return cell.isEmpty() ? "" : cell.contains(".") ? Double.valueOf(cell) : Integer.valueOf(cell);
  }
}
