package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.GapMap;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import hallucination.survey.site.catalogue.Venue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** All pages of the site by their paths. Two pages at one path are a fault of the program. */
public final class SitePlan {
  private final Map<String, Page> pages = new LinkedHashMap<>();

  private SitePlan() {}

  /** The pages that a catalogue asks for, and those of the queue. */
  public static SitePlan of(Catalogue catalogue, Reference reference) {
    SitePlan plan = new SitePlan();
    plan.add(new Page.HomePage());
    plan.maps(catalogue);
    plan.add(new Page.AnswersPage());
    catalogue.questions().forEach(question -> plan.add(new Page.AnswerPage(question.name())));
    plan.overviews(catalogue);
    plan.lists(catalogue);
    plan.add(new Page.QueuePage());
    QueueView.years(reference.queue()).forEach(year -> plan.add(new Page.QueueYearPage(year)));
    catalogue.schemes().values().forEach(scheme -> plan.scheme(scheme, catalogue));
    for (RecordEntry record : catalogue.records().values()) {
      plan.add(
          record.isIncident()
              ? new Page.IncidentPage(record.id())
              : new Page.PaperPage(record.id()));
    }
    return plan;
  }

  /** A plan of given pages. */
  static SitePlan of(List<Page> pages) {
    SitePlan plan = new SitePlan();
    pages.forEach(plan::add);
    return plan;
  }

  /** All pages, in the order in which they were planned. */
  public List<Page> pages() {
    return List.copyOf(pages.values());
  }

  /** The page at a path without suffix, such as {@code cause/site-shift}. */
  public Optional<Page> at(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  private void maps(Catalogue catalogue) {
    add(Page.MapPage.WHOLE);
    for (String axis : GapMap.AXES) {
      GapMap.tops(catalogue, axis).forEach(top -> add(new Page.MapPage(top.id())));
    }
    for (ConceptEntry mitigation : GapMap.tops(catalogue, "mitigation")) {
      for (ConceptEntry cause : GapMap.tops(catalogue, "cause")) {
        numbered(n -> new Page.CellPage(mitigation.id(), cause.id(), n), catalogue);
      }
    }
    add(new Page.CatchesPage());
  }

  private void overviews(Catalogue catalogue) {
    add(new Page.OpenProblemsPage());
    add(new Page.TimelinePage());
    for (int year : catalogue.years()) {
      numbered(n -> new Page.YearPage(year, n), catalogue);
    }
    add(new Page.TaxonomiesPage());
    catalogue.published().forEach(source -> add(new Page.TaxonomyPage(source.key())));
    add(new Page.PathsPage());
    for (SchemeEntry scheme : catalogue.schemes().values()) {
      for (ConceptEntry concept : scheme.concepts()) {
        catalogue.readingPath(concept.id()).ifPresent(p -> add(new Page.PathPage(concept.id())));
      }
    }
    add(new Page.LivenessPage());
    add(new Page.ChangesPage());
    add(new Page.DataPage());
    add(new Page.CitePage());
    add(new Page.ComparePage(List.of()));
    add(new Page.VenuesPage());
    for (Venue venue : catalogue.venues()) {
      numbered(n -> new Page.VenuePage(venue.slug(), n), catalogue);
    }
    add(new Page.ArtefactsPage());
    catalogue.artefacts().forEach(artefact -> add(new Page.ArtefactPage(artefact.slug())));
  }

  /** A list on as many pages as its records need. */
  private void numbered(IntFunction<Page> page, Catalogue catalogue) {
    int pages = Paging.pages(PageRecords.of(page.apply(1), catalogue).size());
    for (int n = 1; n <= pages; n++) {
      add(page.apply(n));
    }
  }

  private void lists(Catalogue catalogue) {
    numbered(Page.PapersPage::new, catalogue);
    numbered(Page.IncidentsPage::new, catalogue);
    add(new Page.TreePage());
    add(new Page.AboutPage());
    add(new Page.ErrorsPage());
    add(new Page.ContributePage());
    add(new Page.RulesPage());
    add(new Page.DictionaryPage());
    add(new Page.QueryPage(QueryRun.DEFAULT));
  }

  private void scheme(SchemeEntry scheme, Catalogue catalogue) {
    add(new Page.SchemePage(scheme.key()));
    for (ConceptEntry concept : scheme.concepts()) {
      List<RecordEntry> uses = catalogue.uses(concept.id());
      int incidents = (int) uses.stream().filter(RecordEntry::isIncident).count();
      int longest = Math.max(incidents, uses.size() - incidents);
      for (int n = 1; n <= Paging.pages(longest); n++) {
        add(new Page.ConceptPage(concept.id(), n));
      }
    }
  }

  private void add(Page page) {
    String path = SiteUrls.server().path(page);
    Page other = pages.putIfAbsent(path, page);
    if (other != null) {
      throw new ClashingPagesException(path, other, page);
    }
  }

  /** Two pages claim one path. */
  public static final class ClashingPagesException extends IllegalStateException {
    private final String path;

    ClashingPagesException(String path, Page first, Page second) {
      super("two pages claim the path '" + path + "': " + first + " and " + second);
      this.path = path;
    }

    /** The path. */
    public String path() {
      return path;
    }
  }
}
