package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Venue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The links of one page.
 *
 * @param root the way from the page to the start of the site, empty or ending in a slash
 */
public record Links(SiteUrls urls, String root) {
  /** A link to a page. */
  public String to(Page page) {
    String path = urls.path(page);
    if (urls.isFiles()) {
      return root + urls.file(page) + urls.parameters(page);
    }
    return path.isEmpty() && root.isEmpty() ? "./" : root + path + urls.parameters(page);
  }

  /** A link to another form of a page. */
  public String to(Page page, Form form) {
    return root + urls.file(page, form) + urls.parameters(page);
  }

  /** A link to the start. */
  public String home() {
    return to(new Page.HomePage());
  }

  /** A link to a scheme. */
  public String scheme(String key) {
    return to(new Page.SchemePage(key));
  }

  /** A link to a concept. */
  public String concept(ConceptId id) {
    return to(new Page.ConceptPage(id));
  }

  /** A link to a concept, by its scheme and slug. */
  public String concept(String scheme, String slug) {
    return concept(new ConceptId(scheme, slug));
  }

  /** A link to the page of a record. */
  public String record(RecordEntry record) {
    return record(record.id());
  }

  /** A link to the page of a record, whatever its kind. */
  public String record(RecordId id) {
    return to(new Page.PaperPage(id));
  }

  /** A link to the gap map. */
  public String map() {
    return to(Page.MapPage.WHOLE);
  }

  /** A link to the catch points with their evidence. */
  public String catches() {
    return to(new Page.CatchesPage());
  }

  /** A link to the competency questions. */
  public String answers() {
    return to(new Page.AnswersPage());
  }

  /** A link to the open problems. */
  public String openProblems() {
    return to(new Page.OpenProblemsPage());
  }

  /** A link to the works and incidents by year. */
  public String timeline() {
    return to(new Page.TimelinePage());
  }

  /** A link to the venues. */
  public String venues() {
    return to(new Page.VenuesPage());
  }

  /** A link to the artefacts. */
  public String artefacts() {
    return to(new Page.ArtefactsPage());
  }

  /** A link to the comparison. */
  public String compare() {
    return to(new Page.ComparePage(List.of()));
  }

  /** A link to the published taxonomies. */
  public String taxonomies() {
    return to(new Page.TaxonomiesPage());
  }

  /** A link to the reading paths. */
  public String paths() {
    return to(new Page.PathsPage());
  }

  /** A link to the page that shows how alive the survey is. */
  public String liveness() {
    return to(new Page.LivenessPage());
  }

  /** A link to what was changed. */
  public String changes() {
    return to(new Page.ChangesPage());
  }

  /** A link to the survey as files. */
  public String data() {
    return to(new Page.DataPage());
  }

  /** A link to a file of the survey as data. */
  public String data(String name) {
    return root + "data/" + name;
  }

  /** A link to a year. */
  public String year(String year) {
    return to(new Page.YearPage(Integer.parseInt(year), 1));
  }

  /** A link to a venue, by any of its spellings. */
  public String venue(String name) {
    return to(new Page.VenuePage(Venue.slug(name), 1));
  }

  /** A link to the feed of the whole survey. */
  public String feed() {
    return to(new Page.HomePage(), Form.ATOM);
  }

  /** A link to the page that tells how to cite. */
  public String cite() {
    return to(new Page.CitePage());
  }

  /** A link to the list of works. */
  public String papers() {
    return to(new Page.PapersPage(1));
  }

  /** A link to the list of events. */
  public String incidents() {
    return to(new Page.IncidentsPage(1));
  }

  /** A link to the list of all concepts. */
  public String tree() {
    return to(new Page.TreePage());
  }

  /** A link to the method page. */
  public String about() {
    return to(new Page.AboutPage());
  }

  /** A link to the page on our own errors. */
  public String errors() {
    return to(new Page.ErrorsPage());
  }

  /** A link to the queue. */
  public String queue() {
    return to(new Page.QueuePage());
  }

  /** A link to the page on how to help. */
  public String contribute() {
    return to(new Page.ContributePage());
  }

  /** A link to the rules of the check. */
  public String rules() {
    return to(new Page.RulesPage());
  }

  /** A link to the data dictionary. */
  public String dictionary() {
    return to(new Page.DictionaryPage());
  }

  /** A link to the query page. */
  public String query() {
    return to(new Page.QueryPage(QueryRun.DEFAULT));
  }

  /** A link to the query page with a query in its editor. */
  public String query(String text) {
    return query() + "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A link to a file of {@code site/assets}. */
  public String asset(String name) {
    return root + "assets/" + name;
  }
}
