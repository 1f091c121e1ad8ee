package hallucination.survey.site;

import java.util.List;
import java.util.Locale;

/**
 * Numbers as a table with a bar in each row. The bar is a drawing whose width is an attribute, so
 * that it needs no style of its own, and the number stands as text.
 *
 * @param caption what the table shows
 * @param head what a row stands for
 * @param unit what the numbers count
 */
record BarFigure(String caption, String head, String unit, List<Group> groups) {
  BarFigure {
    groups = List.copyOf(groups);
  }

  /** How a bar is filled. */
  enum Fill {
    PLAIN(""),
    EVIDENCE(" evidence-bar"),
    HATCHED(" hatched"),
    MISSED(" hatched missed");

    private final String style;

    Fill(String style) {
      this.style = style;
    }
  }

  /** One row; the number is linked if the address is not empty. */
  record Bar(Html label, int number, String href, Fill fill) {}

  /** Rows under a heading, which may be empty. */
  record Group(Html heading, List<Bar> bars) {
    Group {
      bars = List.copyOf(bars);
    }
  }

  Html html() {
    Markup markup =
        new Markup()
            .literal(hatched() ? PATTERNS : "")
            .literal("<table class=\"bars\"><caption>")
            .text(caption)
            .literal("</caption><thead class=\"hidden\"><tr><th scope=\"col\">")
            .text(head)
            .literal("</th><th scope=\"col\">")
            .text(unit)
            .literal("</th><td></td></tr></thead>");
    int largest =
        groups.stream().flatMap(g -> g.bars().stream()).mapToInt(Bar::number).max().orElse(0);
    groups.forEach(group -> group(markup, group, Math.max(1, largest)));
    return markup.literal("</table>").html();
  }

  /** Whether the patterns are needed; only one figure of a page may hold them. */
  private boolean hatched() {
    return groups.stream()
        .flatMap(group -> group.bars().stream())
        .anyMatch(bar -> bar.fill() == Fill.HATCHED || bar.fill() == Fill.MISSED);
  }

  private static void group(Markup markup, Group group, int largest) {
    markup.literal("<tbody>");
    if (!group.heading().source().isEmpty()) {
      markup
          .literal("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"3\">")
          .add(group.heading())
          .literal("</th></tr>");
    }
    group.bars().forEach(bar -> row(markup, bar, largest));
    markup.literal("</tbody>");
  }

  private static void row(Markup markup, Bar bar, int largest) {
    markup.literal("<tr><th scope=\"row\">").add(bar.label()).literal("</th><td class=\"number\">");
    if (bar.href().isEmpty()) {
      markup.number(bar.number());
    } else {
      markup.link(bar.href(), Integer.toString(bar.number()));
    }
    markup.literal("</td><td class=\"track\">");
    if (bar.number() > 0) {
      drawing(markup, bar, largest);
    }
    markup.literal("</td></tr>");
  }

  private static void drawing(Markup markup, Bar bar, int largest) {
    markup
        .literal("<svg class=\"bar")
        .literal(bar.fill().style)
        .literal("\" aria-hidden=\"true\" width=\"100%\" height=\"12\"><rect width=\"")
        .literal(String.format(Locale.ROOT, "%.1f", 100.0 * bar.number() / largest))
        .literal("%\" height=\"12\"");
    switch (bar.fill()) {
      case PLAIN, EVIDENCE -> {}
      case HATCHED -> markup.literal(" fill=\"url(#hatch)\"");
      case MISSED -> markup.literal(" fill=\"url(#hatch-missed)\"");
    }
    markup.literal("/></svg>");
  }

  private static final String PATTERNS =
      """
      <svg class="patterns" aria-hidden="true" width="0" height="0"><defs>\
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect class="hatch-line" width="2" height="5"/></pattern>\
      <pattern id="hatch-missed" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect class="hatch-line missed" width="2" height="5"/></pattern></defs></svg>""";
}
