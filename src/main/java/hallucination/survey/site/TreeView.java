package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import java.util.List;

/** All schemes, each with its concepts as a nested list. */
record TreeView(int concepts, List<Entry> schemes) {
  /** One scheme. */
  record Entry(String key, String href, String label, String question, int size, Html list) {}

  static TreeView of(Catalogue catalogue, Links links) {
    List<Entry> entries =
        catalogue.schemes().values().stream().map(s -> entry(s, catalogue, links)).toList();
    return new TreeView(entries.stream().mapToInt(Entry::size).sum(), entries);
  }

  private static Entry entry(SchemeEntry scheme, Catalogue catalogue, Links links) {
    Markup markup = new Markup();
    list(markup, scheme.tops(), scheme, catalogue, links);
    return new Entry(
        scheme.key(),
        links.scheme(scheme.key()),
        scheme.label(),
        scheme.question(),
        scheme.concepts().size(),
        markup.html());
  }

  private static void list(
      Markup markup,
      List<ConceptEntry> concepts,
      SchemeEntry scheme,
      Catalogue catalogue,
      Links links) {
    if (concepts.isEmpty()) {
      return;
    }
    markup.literal("<ul class=\"tree\">");
    for (ConceptEntry concept : concepts) {
      markup.literal("<li>").link(links.concept(concept.id()), concept.label());
      markup
          .literal(" <span class=\"count\">")
          .number(catalogue.uses(concept.id()).size())
          .literal("</span>");
      list(markup, scheme.below(concept.id()), scheme, catalogue, links);
      markup.literal("</li>");
    }
    markup.literal("</ul>");
  }
}
