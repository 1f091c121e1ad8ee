package hallucination.survey.site;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.RecordEntry;
import java.util.Comparator;
import java.util.List;

/**
 * An Atom feed. Its entries are named by their permanent addresses, so that readers know them again
 * wherever the site stands.
 *
 * @param path the path of the page that the feed belongs to
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
record Feed(String title, String path, String page, String self, List<Entry> entries) {
  /** The time that stands where no date is known, since a feed can't do without. */
  private static final String NEVER = "1970-01-01";

  private static final int MOST = 50;

  /** One entry; the date is a day, which may be unknown. */
  record Entry(String id, String title, String href, String day, String summary) {}

  Feed {
    Comparator<Entry> latest = Comparator.comparing(Entry::day).reversed();
    entries = entries.stream().sorted(latest.thenComparing(Entry::id)).limit(MOST).toList();
  }

  /** The records that a feed has room for, those last coded first. */
  static List<RecordEntry> latest(List<RecordEntry> records) {
    Comparator<RecordEntry> latest = Comparator.comparing(RecordEntry::coded).reversed();
    return records.stream()
        .sorted(latest.thenComparing(RecordEntry.NEWEST_FIRST))
        .limit(MOST)
        .toList();
  }

  /** An entry for a record. */
  static Entry entry(RecordEntry record, String href, String summary) {
    return new Entry(
        Vocab.BASE + "paper/" + record.id(), record.title(), href, record.coded(), summary);
  }

  String xml() {
    Markup xml =
        new Markup()
            .literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .literal("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
    element(xml, "id", Vocab.BASE + path);
    element(xml, "title", title);
    element(xml, "updated", time(entries.stream().map(Entry::day).findFirst().orElse("")));
    xml.literal("<author><name>").text(PageFrame.SITE).literal("</name></author>\n");
    link(xml, "self", self);
    link(xml, "alternate", page);
    element(xml, "rights", "CC BY 4.0");
    entries.forEach(entry -> entry(xml, entry));
    return xml.literal("</feed>\n").html().source();
  }

  private static void entry(Markup xml, Entry entry) {
    xml.literal("<entry>\n");
    element(xml, "id", entry.id());
    element(xml, "title", entry.title());
    element(xml, "updated", time(entry.day()));
    link(xml, "alternate", entry.href());
    element(xml, "summary", entry.summary());
    xml.literal("</entry>\n");
  }

  private static void element(Markup xml, String name, String text) {
    xml.literal("<").literal(name).literal(">").text(text);
    xml.literal("</").literal(name).literal(">\n");
  }

  private static void link(Markup xml, String relation, String href) {
    xml.literal("<link rel=\"").literal(relation).literal("\" href=\"").text(href);
    xml.literal("\"/>\n");
  }

  private static String time(String day) {
    return (day.isEmpty() ? NEVER : day) + "T00:00:00Z";
  }
}
