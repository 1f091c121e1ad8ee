package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import java.util.Optional;

/** Finds the page that tells of a thing, by the name of the thing in the graph. */
final class SitePages {
  private SitePages() {}

  static Optional<Page> of(String iri, Catalogue catalogue) {
    return ConceptId.of(iri).flatMap(id -> page(id, catalogue));
  }

  private static Optional<Page> page(ConceptId id, Catalogue catalogue) {
    if (catalogue.hasPage(id)) {
      return Optional.of(new Page.ConceptPage(id));
    }
    return record(id, catalogue).map(record -> new Page.PaperPage(record.id()));
  }

  /** The record of this name. */
  static Optional<RecordEntry> record(ConceptId id, Catalogue catalogue) {
    return id.scheme().equals("paper")
        ? RecordId.of(id.slug()).flatMap(catalogue::entry)
        : Optional.empty();
  }
}
