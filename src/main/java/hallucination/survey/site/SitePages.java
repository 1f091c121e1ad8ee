package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Artefact;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
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
    return record(id, catalogue)
        .<Page>map(record -> new Page.PaperPage(record.id()))
        .or(() -> artefact(id, catalogue).map(artefact -> new Page.ArtefactPage(artefact.slug())));
  }

  /** The words by which readers know the thing. */
  static Optional<String> name(String iri, Catalogue catalogue) {
    Optional<ConceptId> id = ConceptId.of(iri);
    return id.flatMap(name -> record(name, catalogue))
        .map(RecordEntry::title)
        .or(() -> id.flatMap(catalogue::concept).map(ConceptEntry::label))
        .or(() -> id.flatMap(name -> artefact(name, catalogue)).map(Artefact::label));
  }

  private static Optional<Artefact> artefact(ConceptId id, Catalogue catalogue) {
    return id.scheme().equals("artefact") ? catalogue.artefact(id.slug()) : Optional.empty();
  }

  private static Optional<RecordEntry> record(ConceptId id, Catalogue catalogue) {
    return id.scheme().equals("paper")
        ? RecordId.of(id.slug()).flatMap(catalogue::entry)
        : Optional.empty();
  }
}
