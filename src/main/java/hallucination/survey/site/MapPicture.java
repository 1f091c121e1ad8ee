package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.GapMap;
import java.util.List;
import java.util.Optional;

/** The gap map as a picture that stands by itself, for slides and articles. */
record MapPicture(GapMap map, Catalogue catalogue) {
  private static final int LEFT = 250;
  private static final int TOP = 150;
  private static final int WIDTH = 80;
  private static final int HEIGHT = 30;
  private static final int FOOT = 40;

  private static final List<String> SHADES =
      List.of("#fbfcfd", "#e8eff7", "#c5d9ed", "#8db4dc", "#3f77b3", "#174a82");

  Html html() {
    int width = LEFT + WIDTH * map.causes().size() + 20;
    int height = TOP + HEIGHT * map.mitigations().size() + FOOT;
    Markup svg =
        new Markup()
            .literal("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
            .number(width)
            .literal(" ")
            .number(height)
            .literal(
                "\" font-family=\"Source Sans 3, Arial, sans-serif\" font-size=\"13\" role=\"img\">")
            .literal("<title>Records by mitigation and cause</title>")
            .literal(
                "<defs><pattern id=\"gap\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
            .literal(
                " patternTransform=\"rotate(45)\"><rect width=\"1\" height=\"6\" fill=\"#7a8794\"/>")
            .literal("</pattern></defs><rect width=\"100%\" height=\"100%\" fill=\"#fbfcfd\"/>");
    for (int x = 0; x < map.causes().size(); x++) {
      int at = LEFT + WIDTH * x + WIDTH / 2;
      svg.literal("<text transform=\"translate(" + at + "," + (TOP - 8) + ") rotate(-45)\">");
      svg.text(map.causes().get(x).label()).literal("</text>");
    }
    for (int y = 0; y < map.mitigations().size(); y++) {
      row(svg, map.mitigations().get(y), TOP + HEIGHT * y);
    }
    svg.literal("<text x=\"" + LEFT + "\" y=\"" + (height - 12) + "\" fill=\"#4c5967\">");
    svg.text("What Catches It, CC BY 4.0. Hatched: no record. –: makes no sense.");
    return svg.literal("</text></svg>\n").html();
  }

  private void row(Markup svg, ConceptEntry mitigation, int top) {
    svg.literal("<text x=\"" + (LEFT - 10) + "\" y=\"" + (top + 20) + "\" text-anchor=\"end\">");
    svg.text(mitigation.label()).literal("</text>");
    for (int x = 0; x < map.causes().size(); x++) {
      cell(svg, mitigation, map.causes().get(x), LEFT + WIDTH * x, top);
    }
  }

  private void cell(Markup svg, ConceptEntry mitigation, ConceptEntry cause, int x, int y) {
    Optional<GapMap.Cell> cell = map.cell(mitigation.id(), cause.id());
    boolean senseless =
        cell.isEmpty() && GapMap.reason(catalogue, mitigation.id(), cause.id()).isPresent();
    int step = cell.map(c -> MapTable.step(c.records())).orElse(0);
    String fill = cell.isPresent() || senseless ? SHADES.get(step) : "url(#gap)";
    svg.literal("<rect x=\"" + (x + 1) + "\" y=\"" + (y + 1) + "\" width=\"" + (WIDTH - 2));
    svg.literal("\" height=\"" + (HEIGHT - 2) + "\" fill=\"" + fill + "\"/>");
    String shown = cell.map(c -> Integer.toString(c.records())).orElse(senseless ? "–" : "");
    if (!shown.isEmpty()) {
      svg.literal(
          "<text x=\"" + (x + WIDTH / 2) + "\" y=\"" + (y + 20) + "\" text-anchor=\"middle\"");
      svg.literal(step > 3 ? " fill=\"#ffffff\">" : " fill=\"#16212c\">");
      svg.text(shown).literal("</text>");
    }
  }
}
