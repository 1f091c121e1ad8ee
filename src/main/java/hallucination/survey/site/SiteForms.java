package hallucination.survey.site;

import hallucination.survey.site.catalogue.Answer;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.CatchMap;
import hallucination.survey.site.catalogue.GapMap;
import hallucination.survey.site.catalogue.Question;
import hallucination.survey.site.catalogue.RecordEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Gives the forms of pages that follow from what the pages show: tables, pictures and feeds. */
public final class SiteForms implements Companions {
  private final Catalogue catalogue;
  private final SiteUrls urls;

  /** Forms whose links fit the addresses of one place. */
  public SiteForms(Catalogue catalogue, SiteUrls urls) {
    this.catalogue = catalogue;
    this.urls = urls;
  }

  @Override
  public Optional<byte[]> bytes(Page page, Form form) {
    Optional<String> text =
        switch (form) {
          case CSV -> Optional.of(csv(page));
          case JSON ->
              map(page)
                  .map(new MapForms(catalogue)::json)
                  .or(() -> question(page).map(this::answer).map(AnswerForms::json));
          case SVG -> map(page).map(map -> new MapPicture(map, catalogue).html().source());
          case ATOM -> Optional.of(feed(page).xml());
          case QUERY -> question(page).map(Question::query);
          case TURTLE, JSON_LD, YAML, BIBTEX, RIS, CSL -> Optional.empty();
        };
    return text.map(t -> t.getBytes(StandardCharsets.UTF_8));
  }

  private String csv(Page page) {
    return switch (page) {
      case Page.MapPage map -> new MapForms(catalogue).csv(GapMap.of(catalogue, map.slice()));
      case Page.CatchesPage catches -> new MapForms(catalogue).csv(CatchMap.of(catalogue));
      case Page.AnswerPage answer ->
          question(answer).map(this::answer).map(AnswerForms::csv).orElse("");
      default -> RecordCsv.of(PageRecords.of(page, catalogue), catalogue);
    };
  }

  private Optional<GapMap> map(Page page) {
    return page instanceof Page.MapPage map
        ? Optional.of(GapMap.of(catalogue, map.slice()))
        : Optional.empty();
  }

  private Optional<Question> question(Page page) {
    return catalogue.questions().stream()
        .filter(question -> page.equals(new Page.AnswerPage(question.name())))
        .findFirst();
  }

  private Answer answer(Question question) {
    return catalogue.askAsWritten(question.query());
  }

  private Feed feed(Page page) {
    Links links = urls.from(page);
    List<RecordEntry> records = PageRecords.of(page, catalogue);
    return new Feed(
        title(page),
        urls.path(page),
        urls.absolute(page).orElseGet(() -> links.to(page)),
        urls.absolute(page, Form.ATOM).orElseGet(() -> links.to(page, Form.ATOM)),
        records.stream().map(record -> entry(record, links)).toList());
  }

  private Feed.Entry entry(RecordEntry record, Links links) {
    Page page = new Page.PaperPage(record.id());
    String digest = catalogue.record(record.id()).text("digest").orElse("");
    return Feed.entry(record, urls.absolute(page).orElseGet(() -> links.to(page)), digest);
  }

  private String title(Page page) {
    return page instanceof Page.ConceptPage concept
        ? catalogue.label(concept.id()) + " · " + PageFrame.SITE
        : PageFrame.SITE;
  }
}
