package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.EvidenceBand;
import hallucination.survey.site.catalogue.GapMap;
import java.util.Optional;

/**
 * The gap map as a table: each cell is one link that says its number and its strongest evidence, so
 * that no shade has to be seen.
 */
record MapTable(GapMap map, Catalogue catalogue, Links links) {
  Html html() {
    Markup markup =
        new Markup()
            .literal("<table class=\"map\"><caption class=\"hidden\">Records by mitigation and ")
            .literal("cause, with the strongest evidence of each cell</caption><thead><tr>")
            .literal("<th scope=\"col\" class=\"corner\">Mitigation</th>");
    map.causes().forEach(cause -> heading(markup, cause, "col"));
    markup.literal("</tr></thead><tbody>");
    for (ConceptEntry mitigation : map.mitigations()) {
      markup.literal("<tr>");
      heading(markup, mitigation, "row");
      map.causes().forEach(cause -> cell(markup, mitigation.id(), cause.id()));
      markup.literal("</tr>");
    }
    return markup.literal("</tbody></table>").html();
  }

  private void heading(Markup markup, ConceptEntry concept, String scope) {
    markup.literal("<th scope=\"").literal(scope).literal("\">");
    markup.link(links.concept(concept.id()), concept.label());
    if (map.slice() == null) {
      markup.literal(" <span class=\"count\">");
      markup.number(catalogue.uses(concept.id()).size()).literal("</span>");
    }
    markup.literal("</th>");
  }

  private void cell(Markup markup, ConceptId mitigation, ConceptId cause) {
    String href = links.to(new Page.CellPage(mitigation, cause));
    Optional<GapMap.Cell> cell = map.cell(mitigation, cause);
    if (cell.isPresent()) {
      filled(markup, cell.get(), href);
    } else if (GapMap.reason(catalogue, mitigation, cause).isPresent()) {
      empty(markup, href, "na", "<span aria-hidden=\"true\">–</span>", "Makes no sense");
    } else {
      empty(markup, href, "none", "", "No record");
    }
  }

  private static void filled(Markup markup, GapMap.Cell cell, String href) {
    markup.literal("<td class=\"").literal(shades(cell)).literal("\"><a href=\"").text(href);
    markup.literal("\">").number(cell.records()).literal("<span class=\"hidden\">");
    markup.text(cell.records() == 1 ? " record" : " records").text(", strongest evidence: ");
    markup.text(cell.strength().label()).literal("</span>");
    markup.add(EvidenceGlyph.drawing(cell.strength())).literal("</a></td>");
  }

  private static void empty(Markup markup, String href, String style, String shown, String said) {
    markup.literal("<td class=\"").literal(style).literal("\"><a href=\"").text(href);
    markup.literal("\">").literal(shown).literal("<span class=\"hidden\">").text(said);
    markup.literal("</span></a></td>");
  }

  /** The shade by number and the shade by evidence; the reader's choice tells which is shown. */
  static String shades(GapMap.Cell cell) {
    return "n"
        + step(cell.records())
        + " e"
        + cell.strength().band().map(EvidenceBand::filled).orElse(0);
  }

  /** The step of a number: 1, 2, 3 to 4, 5 to 7, 8 and more. */
  static int step(int number) {
    if (number < 3) {
      return number;
    }
    return number < 5 ? 3 : number < 8 ? 4 : 5;
  }
}
