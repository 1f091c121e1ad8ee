package hallucination.survey.site;

import hallucination.survey.site.catalogue.CatchMap;
import hallucination.survey.site.catalogue.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The time line as a table, and as a picture that stands by itself. */
record TimelineForms(Timeline timeline) {
  private static final int LEFT = 60;
  private static final int WIDTH = 620;
  private static final int STEP = 26;
  private static final int TOP = 20;

  private static final List<String> SHADES =
      List.of(
          "#cfd7df", "#f6eedd", "#ecd6a3", "#d6a94e", "#8f6115", "#573708", "#4c5967", "#fbfcfd");

  String csv() {
    List<String> header = new ArrayList<>(List.of("year", "papers"));
    header.addAll(CatchMap.columns());
    header.add("incidents");
    CsvText csv = new CsvText(header.toArray(String[]::new));
    timeline
        .years()
        .forEach(
            (year, numbers) -> {
              List<Object> row = new ArrayList<>(List.of(year, numbers.total()));
              CatchMap.columns().forEach(column -> row.add(numbers.of(column)));
              row.add(numbers.incidents());
              csv.row(row);
            });
    return csv.toString();
  }

  String svg() {
    List<String> labels = TimelineView.labels();
    int bottom = TOP + STEP * timeline.years().size();
    Markup svg =
        new Markup()
            .literal("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 740 ")
            .number(bottom + 30 + 20 * labels.size())
            .literal(
                "\" font-family=\"Source Sans 3, Arial, sans-serif\" font-size=\"13\" role=\"img\">")
            .literal("<title>Papers by year and strongest evidence</title>")
            .literal("<rect width=\"100%\" height=\"100%\" fill=\"#fbfcfd\"/>");
    int most = timeline.years().values().stream().mapToInt(Timeline.Year::total).max().orElse(1);
    int y = TOP;
    for (var entry : timeline.years().entrySet()) {
      year(svg, entry.getKey(), entry.getValue(), y, Math.max(1, most));
      y += STEP;
    }
    for (int i = 0; i < labels.size(); i++) {
      int at = bottom + 20 + 20 * i;
      rect(svg, LEFT, at, 14, i);
      text(svg, LEFT + 22, at + 12, labels.get(i));
    }
    return svg.literal("</svg>\n").html().source();
  }

  private static void year(Markup svg, int year, Timeline.Year numbers, int y, int most) {
    text(svg, 10, y + 14, Integer.toString(year));
    double x = LEFT;
    List<String> columns = CatchMap.columns();
    for (int i = 0; i < columns.size(); i++) {
      double width = (double) WIDTH * numbers.of(columns.get(i)) / most;
      if (width > 0) {
        rect(svg, x, y, width, i);
        x += width;
      }
    }
    text(svg, x + 6, y + 14, Integer.toString(numbers.total()));
  }

  private static void rect(Markup svg, double x, int y, double width, int shade) {
    svg.literal(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\" stroke=\"#7a8794\" stroke-width=\".5\"/>",
            x,
            y,
            width,
            SHADES.get(shade)));
  }

  private static void text(Markup svg, double x, int y, String text) {
    svg.literal(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" fill=\"#16212c\">", x, y));
    svg.text(text).literal("</text>");
  }
}
