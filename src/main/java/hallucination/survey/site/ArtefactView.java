package hallucination.survey.site;

import hallucination.survey.site.catalogue.Artefact;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.List;
import org.apache.jena.vocabulary.RDFS;

/** One artefact, with the records that bring it and those that use it. */
record ArtefactView(
    String label,
    String comment,
    List<Fact> facts,
    int introducing,
    Html introducedBy,
    int using,
    Html usedBy,
    QueryText query) {
  static ArtefactView of(String slug, Catalogue catalogue, Links links) {
    Artefact artefact = catalogue.artefact(slug).orElseThrow();
    Chips chips = new Chips(catalogue, links);
    RecordRows rows = new RecordRows(chips);
    return new ArtefactView(
        artefact.label(),
        artefact.about().text(RDFS.comment.asNode()).orElse(""),
        new ArtefactFacts(artefact, chips).list(),
        artefact.introducedBy().size(),
        rows.list(artefact.introducedBy()),
        artefact.usedBy().size(),
        rows.list(artefact.usedBy()),
        QueryText.of(
            artefact.query(), artefact.introducedBy().size() + artefact.usedBy().size(), links));
  }
}
