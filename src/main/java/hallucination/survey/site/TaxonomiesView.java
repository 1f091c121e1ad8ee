package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Published;
import hallucination.survey.site.catalogue.SchemeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Published taxonomies beside ours: how many of our concepts each has a word for. */
record TaxonomiesView(int sources, Html table, List<Source> others) {
  /** A taxonomy that is not in the table. */
  record Source(String label, String href, String title, int terms) {}

  static TaxonomiesView of(Catalogue catalogue, Links links) {
    List<Published> known =
        Published.KNOWN.stream().flatMap(key -> catalogue.published(key).stream()).toList();
    return new TaxonomiesView(
        catalogue.published().size(),
        table(known, catalogue, links),
        catalogue.published().stream()
            .filter(source -> !Published.KNOWN.contains(source.key()))
            .map(
                source ->
                    new Source(
                        source.label(),
                        links.to(new Page.TaxonomyPage(source.key())),
                        source.title(),
                        source.terms().size()))
            .toList());
  }

  private static Html table(List<Published> known, Catalogue catalogue, Links links) {
    Markup markup =
        new Markup()
            .literal("<table class=\"map taxonomies\"><caption class=\"hidden\">How many of our ")
            .literal("concepts each taxonomy has a word for, by scheme</caption><thead><tr>")
            .literal("<th scope=\"col\" class=\"corner\">Our scheme</th>");
    List<Set<ConceptId>> expressed = new ArrayList<>();
    for (Published source : known) {
      markup.literal("<th scope=\"col\">");
      markup.link(links.to(new Page.TaxonomyPage(source.key())), source.label()).literal("</th>");
      expressed.add(source.expressed(catalogue));
    }
    markup.literal("</tr></thead><tbody>");
    for (SchemeEntry scheme : catalogue.schemes().values()) {
      markup.literal("<tr><th scope=\"row\">").link(links.scheme(scheme.key()), scheme.label());
      markup.literal(" <span class=\"count\">").number(scheme.concepts().size());
      markup.literal("</span></th>");
      expressed.forEach(ids -> cell(markup, scheme, ids));
      markup.literal("</tr>");
    }
    return markup.literal("</tbody></table>").html();
  }

  private static void cell(Markup markup, SchemeEntry scheme, Set<ConceptId> expressed) {
    int number = (int) scheme.concepts().stream().filter(c -> expressed.contains(c.id())).count();
    if (number == 0) {
      markup.literal("<td class=\"none\"><span class=\"hidden\">none</span></td>");
    } else {
      int fifth = (int) Math.ceil(5.0 * number / scheme.concepts().size());
      markup.literal("<td class=\"n").number(fifth).literal("\"><span>").number(number);
      markup.literal("</span></td>");
    }
  }
}
