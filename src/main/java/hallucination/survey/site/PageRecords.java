package hallucination.survey.site;

import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Artefact;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ReadingPath;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Venue;
import java.util.List;
import java.util.stream.Stream;

/** Which records a page shows, so that its date, its tables and its bibliographies agree. */
public final class PageRecords {
  private PageRecords() {}

  /** The records, newest first; all of a list that goes on over several pages. */
  public static List<RecordEntry> of(Page page, Catalogue catalogue) {
    return switch (page) {
      case Page.PaperPage paper -> one(paper.id(), catalogue);
      case Page.IncidentPage incident -> one(incident.id(), catalogue);
      case Page.ConceptPage concept -> catalogue.uses(concept.id());
      case Page.PapersPage papers -> catalogue.papers();
      case Page.IncidentsPage incidents -> catalogue.incidents();
      case Page.HomePage home -> all(catalogue);
      case Page.AboutPage about -> all(catalogue);
      case Page.Overview overview -> overview(overview, catalogue);
      case Page.SchemePage scheme -> List.of();
      case Page.TreePage tree -> List.of();
      case Page.ContributePage contribute -> List.of();
      case Page.RulesPage rules -> List.of();
      case Page.DictionaryPage dictionary -> List.of();
      case Page.ErrorsPage errors -> List.of();
      case Page.QueuePage queue -> List.of();
      case Page.QueueYearPage queue -> List.of();
      case Page.QueryPage query -> List.of();
      case Page.ErrorPage error -> List.of();
    };
  }

  private static List<RecordEntry> overview(Page.Overview page, Catalogue catalogue) {
    return switch (page) {
      case Page.CellPage cell -> CellView.records(catalogue, cell.mitigation(), cell.cause());
      case Page.MapPage map -> all(catalogue);
      case Page.CatchesPage catches -> all(catalogue);
      case Page.AnswersPage answers -> all(catalogue);
      case Page.AnswerPage answer -> all(catalogue);
      case Page.OpenProblemsPage problems -> all(catalogue);
      case Page.TimelinePage timeline -> all(catalogue);
      case Page.YearPage year ->
          catalogue.records().values().stream().filter(r -> r.year() == year.year()).toList();
      case Page.ComparePage compare ->
          compare.chosen().stream().flatMap(id -> catalogue.entry(id).stream()).toList();
      case Page.TaxonomiesPage taxonomies -> List.of();
      case Page.TaxonomyPage taxonomy -> all(catalogue);
      case Page.PathsPage paths -> all(catalogue);
      case Page.PathPage path ->
          catalogue.readingPath(path.id()).stream()
              .flatMap(found -> found.steps().stream())
              .map(ReadingPath.Step::work)
              .toList();
      case Page.LivenessPage liveness -> all(catalogue);
      case Page.ChangesPage changes -> all(catalogue);
      case Page.DataPage data -> all(catalogue);
      case Page.CitePage cite -> all(catalogue);
      case Page.VenuesPage venues -> catalogue.papers();
      case Page.VenuePage venue ->
          catalogue.venue(venue.slug()).map(Venue::papers).orElse(List.of());
      case Page.ArtefactsPage artefacts -> all(catalogue);
      case Page.ArtefactPage artefact ->
          catalogue.artefact(artefact.slug()).map(PageRecords::of).orElse(List.of());
    };
  }

  private static List<RecordEntry> of(Artefact artefact) {
    return Stream.concat(artefact.introducedBy().stream(), artefact.usedBy().stream())
        .distinct()
        .toList();
  }

  private static List<RecordEntry> one(RecordId id, Catalogue catalogue) {
    return catalogue.entry(id).stream().toList();
  }

  private static List<RecordEntry> all(Catalogue catalogue) {
    return List.copyOf(catalogue.records().values());
  }
}
