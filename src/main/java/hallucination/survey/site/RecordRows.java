package hallucination.survey.site;

import hallucination.survey.site.catalogue.RecordEntry;
import java.util.List;

/** Records as rows of a list: title, who and where, evidence, and who catches. */
record RecordRows(Chips chips) {
  Html list(List<RecordEntry> records) {
    Markup markup = new Markup().literal("<ul class=\"records\">");
    records.forEach(record -> markup.add(row(record)));
    return markup.literal("</ul>").html();
  }

  /** Titles, each with its place and who catches, for a narrow column. */
  Html brief(List<RecordEntry> records) {
    Markup markup = new Markup().literal("<ul class=\"records brief\">");
    for (RecordEntry record : records) {
      markup.literal("<li>");
      title(markup, record);
      markup.literal("<p class=\"where\">").text(where(record)).literal("</p></li>");
    }
    return markup.literal("</ul>").html();
  }

  private Html row(RecordEntry record) {
    Markup markup = new Markup().literal("<li data-record=\"").text(record.id().value());
    markup.literal("\">");
    title(markup, record);
    markup.literal("<p class=\"where\">");
    if (!record.by().isEmpty()) {
      markup.text(record.by()).literal(" · ");
    }
    markup.text(where(record)).literal("</p><div class=\"codes\">");
    markup.add(EvidenceGlyph.labelled(record.catching().strength()));
    return markup.add(chips.list(record.catching().catchers())).literal("</div></li>").html();
  }

  private void title(Markup markup, RecordEntry record) {
    markup
        .literal("<p class=\"title\">")
        .link(chips.links().record(record), record.title())
        .literal("</p>");
  }

  static String where(RecordEntry record) {
    String venue = record.issue().venue();
    return venue.isEmpty() ? Integer.toString(record.year()) : record.year() + " · " + venue;
  }
}
