package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.CatchMap;
import hallucination.survey.site.catalogue.EvidenceBand;
import hallucination.survey.site.catalogue.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Papers by year, each year's bar cut by the strongest evidence, and incidents beside them. */
record TimelineView(Html table, List<Key> keys, QueryText query, QueryText incidentQuery) {
  /** What a shade means. */
  record Key(String style, String label) {}

  static TimelineView of(Catalogue catalogue, Links links) {
    Timeline timeline = Timeline.of(catalogue);
    return new TimelineView(
        table(timeline, links),
        keys(labels()),
        QueryText.of(timeline.papers().query(), timeline.papers().rows().size(), links),
        QueryText.of(timeline.incidents().query(), timeline.incidents().rows().size(), links));
  }

  /** The label of each column of {@link CatchMap#columns}, in the same order. */
  static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (EvidenceBand band : EvidenceBand.values()) {
      labels.add(band.label());
    }
    labels.add("Field record alone");
    labels.add("Not stated");
    return labels;
  }

  private static List<Key> keys(List<String> labels) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      keys.add(new Key(style(i), labels.get(i)));
    }
    return keys;
  }

  private static String style(int column) {
    return "s" + column;
  }

  private static Html table(Timeline timeline, Links links) {
    Markup markup =
        new Markup()
            .literal("<table class=\"bars years\"><caption class=\"hidden\">Papers by year and ")
            .literal("strongest evidence, and incidents by year</caption><thead><tr>")
            .literal("<th scope=\"col\">Year</th><th scope=\"col\" class=\"number\">Papers</th>")
            .literal("<th scope=\"col\">By strongest evidence</th>")
            .literal("<th scope=\"col\" class=\"number\">Incidents</th></tr></thead><tbody>");
    int most = timeline.years().values().stream().mapToInt(Timeline.Year::total).max().orElse(1);
    timeline
        .years()
        .forEach(
            (year, numbers) -> {
              markup.literal("<tr><th scope=\"row\">");
              markup.link(links.to(new Page.YearPage(year, 1)), Integer.toString(year));
              markup.literal("</th><td class=\"number\">").number(numbers.total());
              markup.literal("</td><td class=\"track\">");
              stack(markup, numbers, Math.max(1, most));
              markup.literal("</td><td class=\"number\">").number(numbers.incidents());
              markup.literal("</td></tr>");
            });
    return markup.literal("</tbody></table>").html();
  }

  private static void stack(Markup markup, Timeline.Year year, int most) {
    List<String> columns = CatchMap.columns();
    List<String> labels = labels();
    List<String> words = new ArrayList<>();
    Markup bars = new Markup();
    double at = 0;
    for (int i = 0; i < columns.size(); i++) {
      int number = year.of(columns.get(i));
      if (number > 0) {
        double width = 100.0 * number / most;
        bars.literal(
            String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f%%\" width=\"%.2f%%\" height=\"16\"/>",
                style(i),
                at,
                width));
        at += width;
        words.add(number + " " + Phrase.lower(labels.get(i)));
      }
    }
    if (!words.isEmpty()) {
      markup.literal(
          "<svg class=\"bar stack\" role=\"img\" width=\"100%\" height=\"16\" aria-label=\"");
      markup.text(String.join(", ", words)).literal("\">").add(bars.html()).literal("</svg>");
    }
  }
}
