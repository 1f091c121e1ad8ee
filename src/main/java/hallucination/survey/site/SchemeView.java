package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.SchemeEntry;
import hallucination.survey.site.catalogue.Strength;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.vocabulary.SKOS;

/** A scheme: what it asks, and its concepts with their counts, grouped by top concept. */
record SchemeView(String label, String question, int size, List<Group> groups) {
  /** A top concept with all below it. */
  record Group(List<Row> rows) {}

  /**
   * One concept.
   *
   * @param style how deep it stands
   */
  record Row(String style, Html label, String papers, String incidents, String definition) {}

  static SchemeView of(String key, Catalogue catalogue, Links links) {
    SchemeEntry scheme = catalogue.schemes().get(key);
    if (scheme == null) {
      throw new IllegalArgumentException("there is no scheme " + key);
    }
    List<Group> groups = new ArrayList<>();
    for (ConceptEntry top : scheme.tops()) {
      List<Row> rows = new ArrayList<>();
      add(rows, top, 0, scheme, catalogue, links);
      groups.add(new Group(rows));
    }
    return new SchemeView(scheme.label(), scheme.question(), scheme.concepts().size(), groups);
  }

  private static void add(
      List<Row> rows,
      ConceptEntry concept,
      int depth,
      SchemeEntry scheme,
      Catalogue catalogue,
      Links links) {
    List<RecordEntry> uses = catalogue.uses(concept.id());
    long incidents = uses.stream().filter(RecordEntry::isIncident).count();
    Markup label = new Markup().link(links.concept(concept.id()), concept.label());
    if (!concept.strength().equals(Strength.UNSTATED)) {
      label.literal(" ").add(EvidenceGlyph.drawing(concept.strength()));
    }
    rows.add(
        new Row(
            "depth-" + depth,
            label.html(),
            Long.toString(uses.size() - incidents),
            Long.toString(incidents),
            catalogue.about(concept.id().iri()).text(SKOS.definition.asNode()).orElse("")));
    for (ConceptEntry below : scheme.below(concept.id())) {
      add(rows, below, depth + 1, scheme, catalogue, links);
    }
  }
}
