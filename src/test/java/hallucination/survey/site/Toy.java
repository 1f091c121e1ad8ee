package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.QueueReader;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.papers.readings.ErrorKind;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.papers.readings.ReadingKey;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The made-up survey of the tests, with the real templates. */
final class Toy {
  static final SourceTree TREE = SourceTree.read(Path.of("").toAbsolutePath());

  static final RecordId SILENT = new RecordId("first-2023-silent");
  static final RecordId CAUGHT = new RecordId("second-2024-caught");
  static final RecordId NOBODY = new RecordId("third-2024-nobody");
  static final RecordId EVENT = new RecordId("case-2022-event");

  /** Two candidates of one year, and agreement over one reading that found one error. */
  static final Reference REFERENCE =
      new Reference(
          List.of(),
          List.of(),
          List.of(),
          queue(),
          Agreement.of(List.of(reading()), ontology()),
          Edition.UNKNOWN);

  private Toy() {}

  static Ontology ontology() {
    return new OntologyReader(new Diagnostics()).read(TREE);
  }

  private static List<Candidate> queue() {
    String lines =
        """
        {"id": "fourth-2024-left", "kind": "work", "title": "A <made-up> work", "year": 2024, "arxiv": "2401.99999", "added": "2026-01-02", "state": "rejected", "reason": "It is made up."}
        {"id": "fifth-2024-waiting", "kind": "work", "title": "Zebras", "authors": ["Zoe Fifth"], "year": 2024, "lists": ["made/up"], "added": "2026-01-03", "state": "waiting"}
        {"id": "second-2024-caught", "kind": "work", "title": "Mean words", "year": 2024, "added": "2026-01-03", "state": "accepted", "record": "second-2024-caught"}
        """;
    return QueueReader.read(
        new SourceFile("papers/queue/2024.jsonl", lines.getBytes(StandardCharsets.UTF_8)),
        new Diagnostics());
  }

  private static Reading reading() {
    return new Reading(
        SILENT,
        "papers/readings/first-2023-silent.yaml",
        new Reading.Act("model", "abstract", "2026-01-03", true),
        List.of(
            comparison(ReadingKey.TASK, "a", "a", "a"),
            comparison(ReadingKey.DOMAIN, "a", "b", "b")),
        List.of(new Reading.CodingError("domain", ErrorKind.WRONG_CONCEPT, "It was a; it is b.")));
  }

  private static Reading.Comparison comparison(
      ReadingKey key, String first, String second, String settled) {
    return new Reading.Comparison(
        key,
        new TreeSet<>(Set.of(first)),
        new TreeSet<>(Set.of(second)),
        new TreeSet<>(Set.of(settled)),
        Location.START);
  }

  static Graph graph() {
    return RDFDataMgr.loadGraph("src/test/resources/site/toy.ttl");
  }

  static Catalogue catalogue() {
    return Catalogue.of(graph());
  }

  static Document page(Page page) {
    return page(page, SiteUrls.files());
  }

  static Document page(Page page, SiteUrls urls) {
    return Jsoup.parse(new PageRenderer(catalogue(), TREE, urls, REFERENCE).render(page));
  }

  static ConceptId concept(String scheme, String slug) {
    return new ConceptId(scheme, slug);
  }
}
