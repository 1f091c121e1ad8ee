package hallucination.survey.site;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The only place that knows the addresses of pages. On a server an address has no suffix; as files
 * every page is {@code ….html}. Pages link to each other relatively in both, so that any path on
 * any host works.
 */
public final class SiteUrls {
  private final boolean files;
  private final @Nullable URI base;

  private SiteUrls(boolean files, @Nullable URI base) {
    this.files = files;
    this.base = base;
  }

  /** Addresses of a server. */
  public static SiteUrls server() {
    return new SiteUrls(false, null);
  }

  /** Addresses of files that stand somewhere below no known address. */
  public static SiteUrls files() {
    return new SiteUrls(true, null);
  }

  /**
   * Addresses of files.
   *
   * @param base where the folder will stand, such as {@code https://example.org/survey/}
   */
  public static SiteUrls files(URI base) {
    String text = base.toString();
    return new SiteUrls(true, text.endsWith("/") ? base : URI.create(text + "/"));
  }

  /** Whether pages are files, with no server to answer queries. */
  public boolean isFiles() {
    return files;
  }

  /** Where the site stands, if that is known. */
  public Optional<URI> base() {
    return Optional.ofNullable(base);
  }

  /** The path of a page below the start, without suffix; empty for the start itself. */
  public String path(Page page) {
    return switch (page) {
      case Page.HomePage home -> "";
      case Page.SchemePage scheme -> scheme.scheme();
      case Page.ConceptPage concept -> numbered(concept.id().toString(), concept.number());
      case Page.PaperPage paper -> "paper/" + paper.id();
      case Page.IncidentPage incident -> "paper/" + incident.id();
      case Page.MapPage map -> "map" + (map.slice() == null ? "" : "/" + map.slice());
      case Page.CellPage cell ->
          numbered("map/" + cell.mitigation().slug() + "/" + cell.cause().slug(), cell.number());
      case Page.CatchesPage catches -> "catches";
      case Page.AnswersPage answers -> "answers";
      case Page.AnswerPage answer -> "answers/" + answer.name();
      case Page.OpenProblemsPage problems -> "open-problems";
      case Page.TimelinePage timeline -> "timeline";
      case Page.YearPage year -> numbered("year/" + year.year(), year.number());
      case Page.VenuesPage venues -> "venue";
      case Page.VenuePage venue -> numbered("venue/" + venue.slug(), venue.number());
      case Page.ArtefactsPage artefacts -> "artefact";
      case Page.ArtefactPage artefact -> "artefact/" + artefact.slug();
      case Page.ComparePage compare -> "compare";
      case Page.TaxonomiesPage taxonomies -> "taxonomies";
      case Page.TaxonomyPage taxonomy -> "taxonomies/" + taxonomy.source();
      case Page.PathsPage paths -> "paths";
      case Page.PathPage path -> "paths/" + path.id();
      case Page.LivenessPage liveness -> "liveness";
      case Page.ChangesPage changes -> "changes";
      case Page.DataPage data -> "data";
      case Page.CitePage cite -> "cite";
      case Page.PapersPage papers -> numbered("papers", papers.number());
      case Page.IncidentsPage incidents -> numbered("incidents", incidents.number());
      case Page.TreePage tree -> "tree";
      case Page.AboutPage about -> "about";
      case Page.ErrorsPage errors -> "about/errors";
      case Page.QueuePage queue -> "queue";
      case Page.QueueYearPage queue -> "queue/" + queue.year();
      case Page.ContributePage contribute -> "contribute";
      case Page.RulesPage rules -> "rules";
      case Page.DictionaryPage dictionary -> "dictionary";
      case Page.QueryPage query -> "sparql";
      case Page.ErrorPage error -> files ? Integer.toString(error.status()) : error.path();
    };
  }

  /** The file of a page. */
  public String file(Page page) {
    String path = path(page);
    return (path.isEmpty() ? "index" : path) + ".html";
  }

  /** The file of another form of a page. */
  public String file(Page page, Form form) {
    String path = path(page);
    return (path.isEmpty() ? "index" : path) + "." + form.suffix();
  }

  /** The whole address of a page, if it is known where the site stands. */
  public Optional<String> absolute(Page page) {
    String path = path(page);
    return base().map(b -> b + (files && !path.isEmpty() ? path + ".html" : path));
  }

  /** The whole address of another form of a page, if it is known where the site stands. */
  public Optional<String> absolute(Page page, Form form) {
    return base().map(b -> b + file(page, form));
  }

  /** The links of a page to others. */
  public Links from(Page page) {
    return new Links(this, root(page));
  }

  /** What follows the path of a page in its address; empty for most. */
  String parameters(Page page) {
    if (page instanceof Page.ComparePage compare && !compare.chosen().isEmpty()) {
      return compare.chosen().stream()
          .map(id -> "paper=" + id)
          .collect(Collectors.joining("&", "?", ""));
    }
    return "";
  }

  String suffix() {
    return files ? ".html" : "";
  }

  /** A file that stands for missing pages is shown at any depth, so its links name the host. */
  private String root(Page page) {
    if (page instanceof Page.ErrorPage && files) {
      return base == null ? "" : base.toString();
    }
    return "../".repeat((int) path(page).chars().filter(c -> c == '/').count());
  }

  private static String numbered(String path, int number) {
    return number == 1 ? path : path + "/" + number;
  }
}
