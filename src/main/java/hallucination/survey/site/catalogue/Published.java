package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published taxonomy, as far as our concepts are matched with its terms.
 *
 * @param key the part of the address that names it, such as {@code ji2023}
 * @param title title of the work that publishes it
 * @param source where it can be read; empty if that is not known
 * @param terms its terms that one of our concepts is matched with
 */
public record Published(String key, String label, String title, String source, List<Term> terms) {
  /** Those that most readers know, which are laid side by side. */
  public static final List<String> KNOWN =
      List.of(
          "ji2023",
          "huang2025",
          "zhang2023",
          "rawte2023",
          "bang2025",
          "halo2023",
          "nist600-1",
          "owasp-llm09",
          "mitrisk");

  private static final String EXT = Vocab.BASE + "ext/";

  private static final String MATCHES =
      """
      SELECT ?source ?sourceLabel ?title ?page ?theirs ?label ?ours ?match
      WHERE {
        VALUES ?match {
          skos:exactMatch skos:closeMatch skos:broadMatch skos:narrowMatch skos:relatedMatch
        }
        ?ours ?match ?theirs .
        ?theirs skos:inScheme ?source ; skos:prefLabel ?label .
        ?source skos:prefLabel ?sourceLabel .
        OPTIONAL { ?source dcterms:title ?title }
        OPTIONAL { ?source dcterms:source ?page }
      }
      ORDER BY ?source ?theirs ?ours ?match
      """;

  /** Copies the list. */
  public Published {
    terms = List.copyOf(terms);
  }

  /** A term and our concepts that are matched with it. */
  public record Term(String iri, String label, List<Match> matches) {
    /** Copies the list. */
    public Term {
      matches = List.copyOf(matches);
    }
  }

  /**
   * One of our concepts, and how it stands to the term: {@code close}, {@code narrow} and so on.
   */
  public record Match(ConceptId ours, String kind) {
    /** Whether all that we code with the concept falls under the term. */
    public boolean within() {
      return kind.equals("exact") || kind.equals("close") || kind.equals("broad");
    }
  }

  /** All of them, by key. */
  static Map<String, Published> all(Catalogue catalogue) {
    Map<String, List<Answer.Row>> bySource = new TreeMap<>();
    for (Answer.Row row : catalogue.ask(MATCHES).rows()) {
      String source = row.text("source");
      if (source.startsWith(EXT)) {
        String key = source.substring(EXT.length()).replace("/", "");
        bySource.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    Map<String, Published> all = new LinkedHashMap<>();
    bySource.forEach((key, rows) -> all.put(key, of(key, rows)));
    return all;
  }

  private static Published of(String key, List<Answer.Row> rows) {
    Map<String, List<Answer.Row>> byTerm = new LinkedHashMap<>();
    rows.forEach(
        row -> byTerm.computeIfAbsent(row.text("theirs"), k -> new ArrayList<>()).add(row));
    Answer.Row first = rows.getFirst();
    return new Published(
        key,
        first.text("sourceLabel"),
        first.text("title"),
        first.text("page"),
        byTerm.entrySet().stream()
            .map(
                entry ->
                    new Term(
                        entry.getKey(),
                        entry.getValue().getFirst().text("label"),
                        entry.getValue().stream().flatMap(Published::match).toList()))
            .toList());
  }

  private static Stream<Match> match(Answer.Row row) {
    String kind = row.text("match").replaceAll(".*#(.*)Match", "$1");
    return row.concept("ours").stream().map(ours -> new Match(ours, kind));
  }

  /** Our concepts that it has a word for, or of which it has one for something narrower. */
  public Set<ConceptId> expressed(Catalogue catalogue) {
    Set<ConceptId> all = new HashSet<>();
    terms.stream()
        .flatMap(term -> term.matches().stream())
        .forEach(match -> all.addAll(catalogue.path(match.ours())));
    return all;
  }

  /** The records that fall under each of its terms, counted by one query. */
  public Answer records(Catalogue catalogue) {
    return catalogue.ask(
        """
        SELECT ?theirs (COUNT(DISTINCT ?record) AS ?records)
        WHERE {
          ?theirs skos:inScheme <%s%s/> .
          ?ours skos:exactMatch|skos:closeMatch|skos:broadMatch ?theirs .
          ?given skos:broader* ?ours .
          ?record %s ?given .
          ?record a hs:Record .
        }
        GROUP BY ?theirs
        ORDER BY ?theirs
        """
            .formatted(EXT, key, paths(catalogue)));
  }

  /** The ways from a record to the concepts of the schemes that have matches. */
  private String paths(Catalogue catalogue) {
    return terms.stream()
        .flatMap(term -> term.matches().stream())
        .map(match -> match.ours().scheme())
        .filter(scheme -> catalogue.scheme(scheme).isPresent())
        .distinct()
        .sorted()
        .map(UsesQuery::path)
        .collect(Collectors.joining("|", "(", ")"));
  }

  /** The number of records under a term. */
  public static int count(Answer records, Term term) {
    Optional<Answer.Row> row =
        records.rows().stream().filter(r -> r.text("theirs").equals(term.iri())).findFirst();
    return row.map(r -> r.count("records")).orElse(0);
  }
}
