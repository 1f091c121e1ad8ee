package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.RecordEntry.Catching;
import hallucination.survey.site.catalogue.RecordEntry.Issue;
import hallucination.survey.site.catalogue.RecordEntry.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Reads the entries of records from the graph. */
final class RecordEntryReader {
  private final Graph graph;
  private final Map<ConceptId, ConceptEntry> concepts;

  RecordEntryReader(Graph graph, Map<ConceptId, ConceptEntry> concepts) {
    this.graph = graph;
    this.concepts = concepts;
  }

  /** All records, newest first. */
  List<RecordEntry> read() {
    return graph.stream(Node.ANY, RDF.type.asNode(), Vocab.RECORD)
        .map(triple -> new Statements(graph, triple.getSubject()))
        .flatMap(record -> entry(record).stream())
        .sorted(RecordEntry.NEWEST_FIRST)
        .toList();
  }

  private Optional<RecordEntry> entry(Statements record) {
    boolean incident = graph.contains(record.subject(), RDF.type.asNode(), Vocab.INCIDENT_REPORT);
    return record
        .text(DCTerms.identifier.asNode())
        .flatMap(RecordId::of)
        .map(
            id ->
                new RecordEntry(
                    id,
                    incident ? Kind.INCIDENT : Kind.PAPER,
                    record.text(DCTerms.title.asNode()).orElse(id.value()),
                    incident ? deployers(record) : authors(record),
                    new Issue(year(record), record.text("venue").orElse("")),
                    new Catching(
                        incident ? record.concepts("caughtBy") : catchers(record),
                        strength(record)),
                    coded(record)));
  }

  /** The names of all authors, shortened to the first if there are more than three. */
  private static String authors(Statements record) {
    List<String> names =
        record.parts(DCTerms.creator.asNode()).stream()
            .flatMap(author -> author.text(FOAF.name.asNode()).stream())
            .toList();
    return names.size() > 3 ? names.getFirst() + " and others" : String.join(", ", names);
  }

  private static String deployers(Statements record) {
    return String.join(", ", record.texts(Vocab.hs("deployer")));
  }

  private static int year(Statements record) {
    return record.text("year").map(Integer::parseInt).orElse(0);
  }

  private static List<ConceptId> catchers(Statements record) {
    return record.parts("hasBarrier").stream()
        .flatMap(barrier -> barrier.concept("heldBy").stream())
        .distinct()
        .toList();
  }

  private Strength strength(Statements record) {
    return Stream.of("hasFinding", "hasBarrier")
        .flatMap(property -> record.parts(property).stream())
        .flatMap(part -> part.concept("evidence").stream())
        .map(concepts::get)
        .filter(Objects::nonNull)
        .map(ConceptEntry::strength)
        .reduce(Strength.UNSTATED, Strength::with);
  }

  private static String coded(Statements record) {
    return record.parts("coding").stream()
        .flatMap(coding -> coding.text("date").stream())
        .max(String::compareTo)
        .orElse("");
  }
}
