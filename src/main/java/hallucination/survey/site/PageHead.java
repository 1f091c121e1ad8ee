package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Statements;

/** What stands in the head of a page beside its title: other forms, its address, its citation. */
record PageHead(SiteUrls urls, Catalogue catalogue) {
  Html html(Page page) {
    Markup markup = new Markup();
    if (page instanceof Page.ErrorPage) {
      return markup.literal("<meta name=\"robots\" content=\"noindex\">").html();
    }
    urls.absolute(page)
        .ifPresent(
            address ->
                markup
                    .literal("<link rel=\"canonical\" href=\"")
                    .text(address)
                    .literal("\"><meta property=\"og:url\" content=\"")
                    .text(address)
                    .literal("\">"));
    for (Form form : page.forms().offered()) {
      markup.literal("<link rel=\"alternate\" type=\"").text(form.mediaType());
      markup.literal("\" href=\"").text(urls.from(page).to(page, form)).literal("\">");
    }
    markup.add(new StructuredData(urls, catalogue).html(page));
    if (page instanceof Page.PaperPage paper) {
      Statements record = catalogue.record(paper.id());
      markup.add(Citation.of(record).metadata(record));
    }
    return markup.html();
  }
}
