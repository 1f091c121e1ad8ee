package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.CatchMap;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.EvidenceBand;
import hallucination.survey.site.catalogue.Strength;

/** Catch points against the evidence with which they were shown. */
record CatchesView(
    Html table, int papers, int incidents, QueryText query, QueryText incidentQuery) {
  static CatchesView of(Catalogue catalogue, Links links) {
    CatchMap map = CatchMap.of(catalogue);
    return new CatchesView(
        table(map, catalogue, links),
        catalogue.figures().totals().of("papers"),
        catalogue.figures().totals().of("incidents"),
        QueryText.of(map.query(), map.numbers().size(), links),
        QueryText.of(catalogue.figures().caughtBy(), links));
  }

  private static Html table(CatchMap map, Catalogue catalogue, Links links) {
    Markup markup =
        new Markup()
            .literal(
                "<table class=\"map catches\"><caption class=\"hidden\">Papers by catch point ")
            .literal("and evidence of the check, and incidents by who noticed</caption><thead><tr>")
            .literal("<th scope=\"col\" class=\"corner\">Catch point</th>");
    for (EvidenceBand band : EvidenceBand.values()) {
      heading(markup, new Strength(band.lowest(), false), band.label());
    }
    heading(markup, new Strength(null, true), "Field record");
    heading(markup, Strength.UNSTATED, "Not stated");
    heading(markup, Strength.UNSTATED, "Incidents");
    markup.literal("</tr></thead><tbody>");
    map.catchers().forEach(catcher -> row(markup, map, catcher, catalogue, links));
    return markup.literal("</tbody></table>").html();
  }

  private static void heading(Markup markup, Strength strength, String label) {
    markup.literal("<th scope=\"col\">").add(EvidenceGlyph.drawing(strength));
    markup.literal(" ").text(label).literal("</th>");
  }

  private static void row(
      Markup markup, CatchMap map, ConceptEntry catcher, Catalogue catalogue, Links links) {
    markup.literal("<tr class=\"").literal(catcher.above().isEmpty() ? "depth-0" : "depth-1");
    markup.literal("\"><th scope=\"row\">").link(links.concept(catcher.id()), catcher.label());
    markup.literal("</th>");
    for (String column : CatchMap.columns()) {
      cell(markup, map.papers(catcher.id(), column), links.concept(catcher.id()) + "#papers");
    }
    cell(
        markup,
        catalogue.figures().caughtBy().of(catcher.id().iri()),
        links.concept(catcher.id()) + "#incidents");
    markup.literal("</tr>");
  }

  private static void cell(Markup markup, int number, String href) {
    if (number == 0) {
      markup.literal("<td class=\"none\"><span class=\"hidden\">none</span></td>");
    } else {
      markup.literal("<td class=\"n").number(MapTable.step(number)).literal("\">");
      markup.link(href, Integer.toString(number)).literal("</td>");
    }
  }
}
