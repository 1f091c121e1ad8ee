package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.vocabulary.RDFS;

/**
 * A named benchmark, metric, detector or the like, with the records that bring it and use it.
 *
 * @param about what the graph says of it
 */
public record Artefact(
    String slug,
    String label,
    Statements about,
    List<RecordEntry> introducedBy,
    List<RecordEntry> usedBy) {
  private static final String PREFIX = Vocab.BASE + "artefact/";

  private static final String WORKS =
      """
      SELECT ?artefact ?record ?introduces
      WHERE {
        { ?record hs:introducesArtefact ?artefact . BIND (true AS ?introduces) }
        UNION
        { ?record hs:usesArtefact ?artefact . BIND (false AS ?introduces) }
      }
      ORDER BY ?artefact ?record ?introduces
      """;

  /** Copies the lists. */
  public Artefact {
    introducedBy = List.copyOf(introducedBy);
    usedBy = List.copyOf(usedBy);
  }

  /** All artefacts, by their labels. */
  static List<Artefact> all(Catalogue catalogue) {
    Comparator<Artefact> byLabel =
        Comparator.comparing(artefact -> artefact.label().toLowerCase(Locale.ROOT));
    return catalogue.subjects(Vocab.ARTEFACT).stream()
        .filter(subject -> subject.subject().toString().startsWith(PREFIX))
        .map(subject -> of(subject, catalogue))
        .sorted(byLabel.thenComparing(Artefact::slug))
        .toList();
  }

  /** The query that lists the records of one artefact. */
  public String query() {
    return Sparql.query(
        """
        SELECT ?record ?title ?property
        WHERE {
          VALUES ?property { hs:introducesArtefact hs:usesArtefact }
          ?record ?property artefact:%s ; dcterms:title ?title .
        }
        ORDER BY ?property ?record
        """
            .formatted(slug));
  }

  private static Artefact of(Statements subject, Catalogue catalogue) {
    String iri = subject.subject().toString();
    return new Artefact(
        iri.substring(PREFIX.length()),
        subject.text(RDFS.label.asNode()).orElse(iri),
        subject,
        works(iri, true, catalogue),
        works(iri, false, catalogue));
  }

  private static List<RecordEntry> works(String iri, boolean introduces, Catalogue catalogue) {
    return catalogue.ask(WORKS).rows().stream()
        .filter(row -> row.text("artefact").equals(iri) && row.isTrue("introduces") == introduces)
        .flatMap(row -> row.record("record").stream())
        .flatMap((RecordId id) -> catalogue.entry(id).stream())
        .sorted(RecordEntry.NEWEST_FIRST)
        .toList();
  }
}
