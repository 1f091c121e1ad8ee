package hallucination.survey.site;

import hallucination.survey.site.catalogue.EvidenceBand;
import hallucination.survey.site.catalogue.Strength;

/**
 * Five rising bars, filled up to the band of the evidence, and a diamond beside them for a record
 * from the field. It never stands without its label.
 */
final class EvidenceGlyph {
  private static final int BARS = 5;
  private static final int HEIGHT = 16;

  private EvidenceGlyph() {}

  /** Glyph and visible label. */
  static Html labelled(Strength strength) {
    return new Markup()
        .literal("<span class=\"evidence\">")
        .add(drawing(strength))
        .literal("<span>")
        .text(strength.label())
        .literal("</span></span>")
        .html();
  }

  /** The drawing alone, hidden from those who can't see it; a label must stand beside it. */
  static Html drawing(Strength strength) {
    if (strength.equals(Strength.UNSTATED)) {
      return Html.EMPTY;
    }
    int filled = strength.band().map(EvidenceBand::filled).orElse(0);
    boolean bars = strength.band().isPresent();
    int diamond = bars ? 27 : 0;
    int width = strength.field() ? diamond + 10 : 25;
    Markup svg =
        new Markup()
            .literal("<svg class=\"glyph\" aria-hidden=\"true\" width=\"")
            .number(width)
            .literal("\" height=\"16\" viewBox=\"0 0 ")
            .number(width)
            .literal(" 16\">");
    for (int i = 0; bars && i < BARS; i++) {
      bar(svg, i, i < filled);
    }
    if (strength.field()) {
      svg.literal("<path class=\"on\" d=\"M").number(diamond).literal(" 9l5-5 5 5-5 5z\"/>");
    }
    return svg.literal("</svg>").html();
  }

  private static void bar(Markup svg, int index, boolean filled) {
    int height = 4 + index * 3;
    svg.literal(filled ? "<rect class=\"on\" x=\"" : "<rect class=\"off\" x=\"")
        .literal(index * 5 + ".5\" y=\"")
        .literal(HEIGHT - height + ".5\" width=\"3\" height=\"")
        .number(height - 1)
        .literal("\"/>");
  }
}
