package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Statements;
import java.util.List;
import org.apache.jena.vocabulary.SKOS;

/**
 * Who coded a record from what, the limits that are known, and the note.
 *
 * @param confirmed whether a person coded or confirmed it
 */
record Provenance(
    List<String> codings, boolean confirmed, List<String> stated, List<String> seen, String note) {
  static Provenance of(Statements record, Catalogue catalogue) {
    List<Statements> codings = record.parts("coding");
    return new Provenance(
        codings.stream().map(coding -> sentence(coding, catalogue)).toList(),
        codings.stream()
            .flatMap(coding -> coding.concept("by").stream())
            .anyMatch(new ConceptId("agent", "person")::equals),
        record.texts(Vocab.hs("statedLimit")),
        record.texts(Vocab.hs("readerLimit")),
        record.text(SKOS.editorialNote.asNode()).orElse(""));
  }

  private static String sentence(Statements coding, Catalogue catalogue) {
    boolean person =
        coding.concept("by").filter(new ConceptId("agent", "person")::equals).isPresent();
    String what =
        coding.concept("read").map(id -> Phrase.lower(catalogue.label(id))).orElse("text");
    String orcid = coding.text("orcid").map(o -> " (ORCID " + o + ")").orElse("");
    return (person ? "A person" + orcid : "A language model")
        + " read the "
        + what
        + coding.text("date").map(date -> " on " + date).orElse("")
        + ".";
  }
}
