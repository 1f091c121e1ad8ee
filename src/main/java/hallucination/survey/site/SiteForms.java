package hallucination.survey.site;

import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Answer;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.CatchMap;
import hallucination.survey.site.catalogue.GapMap;
import hallucination.survey.site.catalogue.Question;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
          case SVG -> Optional.of(picture(page));
          case ATOM -> Optional.of(feed(page).xml());
          case QUERY -> question(page).map(Question::query);
          case TURTLE, JSON_LD, YAML, BIBTEX, RIS, CSL, SCRIPT -> Optional.empty();
        };
    return text.map(t -> t.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A record as a script that pages without a server load.
   *
   * @param exports the record in other formats, by suffix
   */
  public byte[] script(RecordId id, Map<String, String> exports) {
    return new ChosenScript(catalogue, urls).of(id, exports).getBytes(StandardCharsets.UTF_8);
  }

  private String csv(Page page) {
    return switch (page) {
      case Page.MapPage map -> new MapForms(catalogue).csv(GapMap.of(catalogue, map.slice()));
      case Page.CatchesPage catches -> new MapForms(catalogue).csv(CatchMap.of(catalogue));
      case Page.AnswerPage answer ->
          question(answer).map(this::answer).map(AnswerForms::csv).orElse("");
      case Page.OpenProblemsPage problems -> new OpenProblemForms(catalogue).csv();
      case Page.TimelinePage timeline -> new TimelineForms(Timeline.of(catalogue)).csv();
      case Page.TaxonomyPage taxonomy -> TaxonomyView.csv(taxonomy.source(), catalogue);
      case Page.ArtefactsPage artefacts -> ArtefactsView.csv(catalogue, urls.from(page));
      default -> RecordCsv.of(PageRecords.of(page, catalogue), catalogue);
    };
  }

  private String picture(Page page) {
    return map(page)
        .map(map -> new MapPicture(map, catalogue).html().source())
        .orElseGet(() -> new TimelineForms(Timeline.of(catalogue)).svg());
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
        page instanceof Page.OpenProblemsPage
            ? new OpenProblemForms(catalogue).entries(links)
            : Feed.latest(records).stream().map(record -> entry(record, links)).toList());
  }

  private Feed.Entry entry(RecordEntry record, Links links) {
    Page page = new Page.PaperPage(record.id());
    String digest = catalogue.record(record.id()).text("digest").orElse("");
    return Feed.entry(record, urls.absolute(page).orElseGet(() -> links.to(page)), digest);
  }

  private String title(Page page) {
    return switch (page) {
      case Page.ConceptPage concept -> catalogue.label(concept.id()) + " · " + PageFrame.SITE;
      case Page.OpenProblemsPage problems -> "Open problems · " + PageFrame.SITE;
      case Page.IncidentsPage incidents -> "Incidents · " + PageFrame.SITE;
      default -> PageFrame.SITE;
    };
  }
}
