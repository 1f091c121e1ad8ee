package hallucination.survey.export;

import hallucination.survey.papers.SurveyRecord;
import java.util.Collection;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes CSL-JSON, which Zotero, pandoc and citation processors read.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
public final class CslJson {
  private CslJson() {}

  /** The items of the records as an array, in their order. */
  public static String items(Collection<SurveyRecord> records) {
    ArrayNode items = JsonText.MAPPER.createArrayNode();
    records.forEach(record -> items.add(item(new Work(record))));
    return JsonText.of(items);
  }

  private static ObjectNode item(Work work) {
    ObjectNode item = JsonText.MAPPER.createObjectNode();
    item.put("id", work.id());
    item.put("type", type(work.kind()));
    item.put("title", work.title());
    ArrayNode authors = JsonText.MAPPER.createArrayNode();
    work.authors().forEach(name -> authors.add(author(name)));
    if (!authors.isEmpty()) {
      item.set("author", authors);
    }
    if (!work.year().isEmpty()) {
      item.putObject("issued").putArray("date-parts").addArray().add(Integer.parseInt(work.year()));
    }
    work.venue().ifPresent(venue -> item.put(venueField(work.kind()), venue));
    work.text("doi").ifPresent(doi -> item.put("DOI", doi));
    work.text("pmid").ifPresent(pmid -> item.put("PMID", pmid));
    work.text("arxiv")
        .ifPresent(
            id -> {
              item.put("archive", "arXiv");
              item.put("archive_location", id);
              item.put("number", "arXiv:" + id);
            });
    work.url()
        .or(() -> work.text("arxiv").map(id -> "https://arxiv.org/abs/" + id))
        .ifPresent(url -> item.put("URL", url));
    return item;
  }

  private static String type(Work.Kind kind) {
    return switch (kind) {
      case ARTICLE -> "article-journal";
      case PROCEEDINGS -> "paper-conference";
      case PREPRINT -> "article";
      case REPORT -> "report";
      case RULING -> "legal_case";
      case WEB_PAGE -> "webpage";
    };
  }

  private static String venueField(Work.Kind kind) {
    return switch (kind) {
      case REPORT -> "publisher";
      case RULING -> "authority";
      case ARTICLE, PROCEEDINGS, PREPRINT, WEB_PAGE -> "container-title";
    };
  }

  private static ObjectNode author(PersonName name) {
    ObjectNode author = JsonText.MAPPER.createObjectNode();
    if (name.alone()) {
      return author.put("literal", name.family());
    }
    author.put("family", name.family());
    author.put("given", name.given());
    if (!name.particle().isEmpty()) {
      author.put("non-dropping-particle", name.particle());
    }
    if (!name.suffix().isEmpty()) {
      author.put("suffix", name.suffix());
    }
    return author;
  }
}
