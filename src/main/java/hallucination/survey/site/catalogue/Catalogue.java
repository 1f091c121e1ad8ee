package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordId;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * All that pages list and count, made once from a graph that is not changed afterwards. Safe to
 * read from many threads.
 */
public final class Catalogue {
  private final Graph graph;
  private final SequencedMap<String, SchemeEntry> schemes = new LinkedHashMap<>();
  private final Map<ConceptId, ConceptEntry> concepts = new LinkedHashMap<>();
  private final SequencedMap<RecordId, RecordEntry> records = new LinkedHashMap<>();
  private final ConceptUses hierarchy;
  private final Map<ConceptId, List<RecordEntry>> uses;
  private final Map<RecordId, List<ConceptId>> codings;
  private final Map<String, Answer> asked = new ConcurrentHashMap<>();
  private final List<Venue> venues;
  private final List<Artefact> artefacts;
  private final Map<String, Published> published;
  private final Map<ConceptId, Optional<ReadingPath>> paths = new ConcurrentHashMap<>();
  private final Figures figures;

  private Catalogue(Graph graph) {
    this.graph = graph;
    SchemeReader reader = new SchemeReader(graph);
    List<SchemeEntry> paged = reader.schemes(false);
    paged.forEach(scheme -> schemes.put(scheme.key(), scheme));
    paged.forEach(scheme -> scheme.concepts().forEach(c -> concepts.put(c.id(), c)));
    for (SchemeEntry scheme : reader.schemes(true)) {
      scheme.concepts().forEach(c -> concepts.put(c.id(), c));
    }
    new RecordEntryReader(graph, concepts).read().forEach(r -> records.put(r.id(), r));
    hierarchy = new ConceptUses(records, concepts);
    schemes.keySet().forEach(scheme -> UsesQuery.run(graph, scheme, hierarchy::add));
    uses = hierarchy.rolledUp();
    codings = hierarchy.given();
    venues = Venue.all(papers());
    artefacts = Artefact.all(this);
    published = Published.all(this);
    figures = Figures.of(this::ask);
  }

  /** Reads the graph. */
  public static Catalogue of(Graph graph) {
    return new Catalogue(graph);
  }

  /** The schemes that have pages, by key, in their order. */
  public SequencedMap<String, SchemeEntry> schemes() {
    return Collections.unmodifiableSequencedMap(schemes);
  }

  /** The scheme with this key, if it has pages. */
  public Optional<SchemeEntry> scheme(String key) {
    return Optional.ofNullable(schemes.get(key));
  }

  /** A concept of any scheme, value lists included. */
  public Optional<ConceptEntry> concept(ConceptId id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The label of a concept, or its slug if the graph has none. */
  public String label(ConceptId id) {
    return concept(id).map(ConceptEntry::label).orElse(id.slug());
  }

  /** Whether a concept has a page. */
  public boolean hasPage(ConceptId id) {
    return schemes.containsKey(id.scheme()) && concepts.containsKey(id);
  }

  /** A concept and all above it, from the top down. */
  public SequencedSet<ConceptId> path(ConceptId id) {
    return hierarchy.upward(id).reversed();
  }

  /** All records by id, newest first. */
  public SequencedMap<RecordId, RecordEntry> records() {
    return Collections.unmodifiableSequencedMap(records);
  }

  /** The entry of a record. */
  public Optional<RecordEntry> entry(RecordId id) {
    return Optional.ofNullable(records.get(id));
  }

  /** The records of works, newest first. */
  public List<RecordEntry> papers() {
    return records.values().stream().filter(r -> !r.isIncident()).toList();
  }

  /** The records of events, newest first. */
  public List<RecordEntry> incidents() {
    return records.values().stream().filter(RecordEntry::isIncident).toList();
  }

  /** The records coded with a concept or a narrower one, each once, newest first. */
  public List<RecordEntry> uses(ConceptId concept) {
    return uses.getOrDefault(concept, List.of());
  }

  /** The concepts that a record was given, as they were given. */
  public List<ConceptId> codings(RecordId record) {
    return codings.getOrDefault(record, List.of());
  }

  /**
   * The answer to a query, given without its prefixes; asked of the graph only once.
   *
   * @throws org.apache.jena.query.QueryException if it is no query that selects
   */
  public Answer ask(String body) {
    return askAsWritten(Sparql.query(body));
  }

  /** The answer to a query that has its prefixes. */
  public Answer askAsWritten(String query) {
    return asked.computeIfAbsent(query, text -> Answer.of(graph, text));
  }

  /** The years of works and incidents, newest first. */
  public List<Integer> years() {
    return records.values().stream().map(RecordEntry::year).distinct().toList();
  }

  /** The venues of works, those with the most works first. */
  public List<Venue> venues() {
    return venues;
  }

  /** The venue of this slug. */
  public Optional<Venue> venue(String slug) {
    return venues.stream().filter(venue -> venue.slug().equals(slug)).findFirst();
  }

  /** The artefacts, by their labels. */
  public List<Artefact> artefacts() {
    return artefacts;
  }

  /** The artefact of this slug. */
  public Optional<Artefact> artefact(String slug) {
    return artefacts.stream().filter(artefact -> artefact.slug().equals(slug)).findFirst();
  }

  /** The published taxonomies that our concepts are matched with, by key. */
  public List<Published> published() {
    return List.copyOf(published.values());
  }

  /** The published taxonomy of this key. */
  public Optional<Published> published(String key) {
    return Optional.ofNullable(published.get(key));
  }

  /** The reading path of a concept, if it has one; found only once. */
  public Optional<ReadingPath> readingPath(ConceptId concept) {
    return paths.computeIfAbsent(concept, id -> ReadingPath.of(id, this));
  }

  /** The competency questions, in the order of their names. */
  public List<Question> questions() {
    return Question.all(this);
  }

  /** All that was asked until now, sorted by the text of the query. */
  public List<Answer> asked() {
    return asked.values().stream().sorted(Comparator.comparing(Answer::query)).toList();
  }

  /** The numbers of the figures. */
  public Figures figures() {
    return figures;
  }

  /** What the graph says of all subjects of a class, sorted by name. */
  public List<Statements> subjects(Node type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type)
        .map(triple -> about(triple.getSubject()))
        .sorted(Comparator.comparing(statements -> statements.subject().toString()))
        .toList();
  }

  /** What the graph says of a record. */
  public Statements record(RecordId id) {
    return about(Vocab.BASE + "paper/" + id.value());
  }

  /** What the graph says of a concept or a scheme, by its address. */
  public Statements about(String iri) {
    return about(NodeFactory.createURI(iri));
  }

  /** What the graph says of a node. */
  public Statements about(Node node) {
    return new Statements(graph, node);
  }
}
