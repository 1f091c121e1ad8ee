package hallucination.survey.site;

import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Turns a page into HTML. Safe to use from many threads. */
public final class PageRenderer {
  private final Catalogue catalogue;
  private final Templates templates;
  private final SiteUrls urls;
  private final Reference reference;
  private final List<String> findings;
  private final Map<String, Html> mastheads = new ConcurrentHashMap<>();
  private final Map<String, Html> indexes = new ConcurrentHashMap<>();

  /**
   * A renderer with the templates of a survey, for the addresses of one place.
   *
   * @param reference what the pages for contributors list
   */
  public PageRenderer(Catalogue catalogue, SourceTree tree, SiteUrls urls, Reference reference) {
    this(catalogue, new Templates(tree), urls, reference, List.of());
  }

  private PageRenderer(
      Catalogue catalogue,
      Templates templates,
      SiteUrls urls,
      Reference reference,
      List<String> findings) {
    this.catalogue = catalogue;
    this.templates = templates;
    this.urls = urls;
    this.reference = reference;
    this.findings = List.copyOf(findings);
  }

  /** The same renderer, with a notice on each page of what keeps the last edit from being shown. */
  public PageRenderer noting(List<String> lines) {
    return new PageRenderer(catalogue, templates, urls, reference, lines);
  }

  SiteUrls urls() {
    return urls;
  }

  /** The page as UTF-8. */
  public byte[] bytes(Page page) {
    return render(page).getBytes(StandardCharsets.UTF_8);
  }

  /** The page as text. */
  public String render(Page page) {
    Links links = urls.from(page);
    return switch (page) {
      case Page.HomePage home ->
          fill("home", page, HomeView.of(catalogue, reference.edition(), links), "", Summary.HOME);
      case Page.SchemePage scheme -> scheme(page, scheme.scheme(), links);
      case Page.ConceptPage concept -> concept(concept, links);
      case Page.PaperPage paper -> paper(page, paper.id(), links);
      case Page.IncidentPage incident -> incident(page, incident.id(), links);
      case Page.Overview overview -> overview(overview, links);
      case Page.PapersPage papers -> papers(papers, links);
      case Page.IncidentsPage incidents -> incidents(incidents, links);
      case Page.TreePage tree ->
          fill("tree", page, TreeView.of(catalogue, links), "All concepts", Summary.TREE);
      case Page.AboutPage about ->
          fill(
              "about",
              page,
              AboutView.of(catalogue, reference.agreement(), links),
              "How this survey is made",
              Summary.ABOUT);
      case Page.ErrorsPage errors ->
          fill(
              "errors",
              page,
              ErrorsView.of(catalogue, reference, links),
              "What catches our own errors",
              Summary.ERRORS);
      case Page.QueuePage queue ->
          fill("queue", page, QueueView.of(reference.queue(), links), "Queue", Summary.QUEUE);
      case Page.QueueYearPage queue ->
          fill(
              "queue-year",
              page,
              QueueYearView.of(queue.year(), reference.queue(), catalogue, links),
              "Queue, " + queue.year(),
              Summary.QUEUE);
      case Page.ContributePage contribute ->
          fill("contribute", page, contribute, "How to add a record", Summary.CONTRIBUTE);
      case Page.RulesPage rules ->
          fill("rules", page, reference, "Rules of the check", Summary.RULES);
      case Page.DictionaryPage dictionary ->
          fill("dictionary", page, reference, "Data dictionary", Summary.DICTIONARY);
      case Page.QueryPage query ->
          fill(
              "query",
              page,
              QueryView.of(query.run(), catalogue, links),
              "Ask the data",
              Summary.QUERY);
      case Page.ErrorPage error -> fill("error", page, error, error.title(), error.detail());
    };
  }

  private String overview(Page.Overview page, Links links) {
    Content content = new Overviews(catalogue, reference).content(page, links);
    return fill(content.template(), page, content.view(), content.title(), content.description());
  }

  private String papers(Page.PapersPage page, Links links) {
    ListView view = ListView.papers(catalogue, links, page.number());
    return fill("papers", page, view, "Papers" + on(page.number()), Summary.PAPERS);
  }

  private String incidents(Page.IncidentsPage page, Links links) {
    ListView view = ListView.incidents(catalogue, links, page.number());
    return fill("incidents", page, view, "Incidents" + on(page.number()), Summary.INCIDENTS);
  }

  private String scheme(Page page, String key, Links links) {
    SchemeView view = SchemeView.of(key, catalogue, links);
    return fill("scheme", page, view, view.label(), view.question());
  }

  private String concept(Page.ConceptPage page, Links links) {
    ConceptView view = ConceptView.of(page, catalogue, links);
    return fill(
        "concept", page, view, view.text().label() + on(page.number()), view.text().definition());
  }

  private String paper(Page page, RecordId id, Links links) {
    PaperView view = PaperView.of(id, catalogue, links);
    return fill("paper", page, view, view.citation().title(), view.digest());
  }

  private String incident(Page page, RecordId id, Links links) {
    IncidentView view = IncidentView.of(id, catalogue, links);
    return fill("incident", page, view, view.citation().title(), view.account().digest());
  }

  private static String on(int number) {
    return number == 1 ? "" : ", page " + number;
  }

  private String fill(String template, Page page, Record view, String title, String description) {
    Links links = urls.from(page);
    Html masthead =
        mastheads.computeIfAbsent(section(page) + " " + links.root(), k -> masthead(page, links));
    PageFrame frame =
        new PageFrame(
            title,
            description,
            new PageHead(urls, catalogue).html(page),
            masthead,
            indexes.computeIfAbsent(links.root(), k -> index(links)),
            findings,
            changed(page),
            urls.absolute(page).orElse(""),
            links);
    return templates.render(
        template, Map.of("page", frame, "links", links, "view", view, "forms", forms(page, links)));
  }

  /** A link to the page's data in another form. */
  record FormLink(String label, String href) {}

  private static List<FormLink> forms(Page page, Links links) {
    return page.forms().offered().stream()
        .map(form -> new FormLink(form.label(), links.to(page, form)))
        .toList();
  }

  private Html masthead(Page page, Links links) {
    return new Html(templates.render("masthead", Map.of("links", links, "section", section(page))));
  }

  private Html index(Links links) {
    return new Html(templates.render("index", Map.of("links", links)));
  }

  /** Which link of the masthead is the one to the page itself or to the list it stands in. */
  private static String section(Page page) {
    return switch (page) {
      case Page.MapPage map -> "map";
      case Page.CellPage cell -> "map";
      case Page.CatchesPage catches -> "map";
      case Page.AnswersPage answers -> "answers";
      case Page.AnswerPage answer -> "answers";
      case Page.OpenProblemsPage problems -> "map";
      case Page.TimelinePage timeline -> "papers";
      case Page.YearPage year -> "papers";
      case Page.TaxonomiesPage taxonomies -> "concepts";
      case Page.TaxonomyPage taxonomy -> "concepts";
      case Page.PathsPage paths -> "concepts";
      case Page.PathPage path -> "concepts";
      case Page.LivenessPage liveness -> "about";
      case Page.ChangesPage changes -> "about";
      case Page.DataPage data -> "about";
      case Page.CitePage cite -> "about";
      case Page.ComparePage compare -> "papers";
      case Page.VenuesPage venues -> "papers";
      case Page.VenuePage venue -> "papers";
      case Page.ArtefactsPage artefacts -> "concepts";
      case Page.ArtefactPage artefact -> "concepts";
      case Page.PapersPage papers -> "papers";
      case Page.PaperPage paper -> "papers";
      case Page.IncidentsPage incidents -> "incidents";
      case Page.IncidentPage incident -> "incidents";
      case Page.TreePage tree -> "concepts";
      case Page.SchemePage scheme -> "concepts";
      case Page.ConceptPage concept -> "concepts";
      case Page.QueryPage query -> "query";
      case Page.AboutPage about -> "about";
      case Page.ErrorsPage errors -> "about";
      case Page.QueuePage queue -> "papers";
      case Page.QueueYearPage queue -> "papers";
      case Page.HomePage home -> "home";
      case Page.ContributePage contribute -> "contribute";
      case Page.RulesPage rules -> "contribute";
      case Page.DictionaryPage dictionary -> "contribute";
      case Page.ErrorPage error -> "error";
    };
  }

  /** The last day on which a record shown on the page was coded. */
  private String changed(Page page) {
    return PageRecords.of(page, catalogue).stream()
        .map(RecordEntry::coded)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
