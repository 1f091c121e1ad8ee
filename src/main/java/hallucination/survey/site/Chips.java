package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.List;

/** Concepts as small linked labels. */
record Chips(Catalogue catalogue, Links links) {
  private static final ConceptId NOBODY = new ConceptId("catcher", "nobody");
  private static final ConceptId NOT_STUDIED = new ConceptId("catcher", "not-studied");

  /** One concept; a catch point bears a bar at its left. */
  Html chip(ConceptId id) {
    return chip(id, "");
  }

  /** One concept and a number of records. */
  Html counted(ConceptId id, int number) {
    return chip(id, Integer.toString(number));
  }

  /** Several concepts in a list. */
  Html list(List<ConceptId> ids) {
    Markup markup = new Markup().literal("<ul class=\"chips\">");
    ids.forEach(id -> markup.literal("<li>").add(chip(id)).literal("</li>"));
    return markup.literal("</ul>").html();
  }

  /** The label, linked if the concept has a page. */
  Html label(ConceptId id) {
    String label = catalogue.label(id);
    return catalogue.hasPage(id)
        ? new Markup().link(links.concept(id), label).html()
        : Markup.of(label);
  }

  private Html chip(ConceptId id, String number) {
    boolean paged = catalogue.hasPage(id);
    Markup markup = new Markup();
    if (paged) {
      markup.literal("<a class=\"").literal(style(id)).literal("\" href=\"");
      markup.text(links.concept(id)).literal("\">");
    } else {
      markup.literal("<span class=\"").literal(style(id)).literal("\">");
    }
    markup.text(catalogue.label(id));
    if (!number.isEmpty()) {
      markup.literal(" <span class=\"count\">").text(number).literal("</span>");
    }
    return markup.literal(paged ? "</a>" : "</span>").html();
  }

  private static String style(ConceptId id) {
    if (id.equals(NOBODY)) {
      return "chip catch nobody";
    }
    if (id.equals(NOT_STUDIED)) {
      return "chip catch not-studied";
    }
    return id.scheme().equals("catcher") ? "chip catch" : "chip";
  }
}
