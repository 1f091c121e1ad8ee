package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which mitigations have been brought to bear on which causes: top concepts against top concepts,
 * narrower ones counted in, each record once in a cell.
 *
 * @param slice the value of a third axis to which the records are narrowed, null for all records
 * @param query what counted the cells
 */
public record GapMap(
    @Nullable ConceptId slice,
    List<ConceptEntry> mitigations,
    List<ConceptEntry> causes,
    String query,
    Map<Place, Cell> cells,
    Totals totals) {
  /** The schemes whose top concepts can narrow the map. */
  public static final List<String> AXES = List.of("evidence", "domain", "modality");

  private static final String COUNTS =
      """
      SELECT ?mitigation ?cause
        (COUNT(DISTINCT ?record) AS ?records) (MAX(?rung) AS ?highest) (SUM(?side) AS ?field)
      WHERE {
        ?record a hs:Record ;
          hs:mitigation|hs:contradictsMitigation ?method ;
          hs:studiesCause|hs:targetsCause|hs:contradictsCause ?origin .
        ?method hs:top ?mitigation .
        ?origin hs:top ?cause .
      %s  OPTIONAL {
          ?record (hs:hasFinding|hs:hasBarrier)/hs:evidence ?setting .
          OPTIONAL { ?setting hs:rung ?step }
          OPTIONAL { ?setting hs:sideSetting ?beside }
        }
        BIND (COALESCE(?step, -1) AS ?rung)
        BIND (IF(COALESCE(?beside, false), 1, 0) AS ?side)
      }
      GROUP BY ?mitigation ?cause
      ORDER BY ?mitigation ?cause
      """;

  private static final String PAIRED =
      """
      SELECT (COUNT(DISTINCT ?record) AS ?records)
      WHERE {
        ?record a hs:Record ;
          hs:mitigation|hs:contradictsMitigation ?method ;
          hs:studiesCause|hs:targetsCause|hs:contradictsCause ?origin .
      %s}
      """;

  private static final String SENSELESS =
      """
      SELECT ?mitigation ?cause ?reason
      WHERE { ?pair a hs:Pair ; hs:mitigation ?mitigation ; hs:cause ?cause ; hs:reason ?reason }
      ORDER BY ?mitigation ?cause
      """;

  /** A mitigation and a cause. */
  public record Place(ConceptId mitigation, ConceptId cause) {}

  /** How many records stand in a cell, and the strongest evidence among them. */
  public record Cell(int records, Strength strength) {}

  /**
   * The numbers of the whole.
   *
   * @param paired records with both a cause and a mitigation
   * @param empty cells without a record that no editor called senseless
   * @param senseless cells without a record that an editor called senseless
   */
  public record Totals(int paired, String pairedQuery, int empty, int senseless) {}

  /** The whole map, or the part of it that a top concept of one of the axes leaves. */
  public static GapMap of(Catalogue catalogue, @Nullable ConceptId slice) {
    String narrowed = slice == null ? "" : narrowing(slice);
    Answer counts = catalogue.ask(COUNTS.formatted(narrowed));
    Answer paired = catalogue.ask(PAIRED.formatted(narrowed));
    Map<Place, Cell> cells = new HashMap<>();
    for (Answer.Row row : counts.rows()) {
      place(row)
          .ifPresent(place -> cells.put(place, new Cell(row.count("records"), strength(row))));
    }
    List<ConceptEntry> mitigations = tops(catalogue, "mitigation");
    List<ConceptEntry> causes = tops(catalogue, "cause");
    Set<Place> without = reasons(catalogue).keySet();
    int senseless = (int) without.stream().filter(place -> !cells.containsKey(place)).count();
    int empty = mitigations.size() * causes.size() - cells.size() - senseless;
    return new GapMap(
        slice,
        mitigations,
        causes,
        counts.query(),
        Map.copyOf(cells),
        new Totals(paired.rows().getFirst().count("records"), paired.query(), empty, senseless));
  }

  /** A cell with records; nothing for an empty one. */
  public Optional<Cell> cell(ConceptId mitigation, ConceptId cause) {
    return Optional.ofNullable(cells.get(new Place(mitigation, cause)));
  }

  /** Why a pair makes no sense, by an editor's judgement; a record overrides it. */
  public static Optional<String> reason(
      Catalogue catalogue, ConceptId mitigation, ConceptId cause) {
    return Optional.ofNullable(reasons(catalogue).get(new Place(mitigation, cause)));
  }

  /** The query that lists the records of one cell. */
  public static String records(ConceptId mitigation, ConceptId cause) {
    return Sparql.query(
        """
        SELECT DISTINCT ?record ?title ?year
        WHERE {
          ?method skos:broader* <%s> .
          ?origin skos:broader* <%s> .
          ?record hs:mitigation|hs:contradictsMitigation ?method ;
            hs:studiesCause|hs:targetsCause|hs:contradictsCause ?origin ;
            dcterms:title ?title ;
            hs:year ?year .
        }
        ORDER BY DESC(?year) ?record
        """
            .formatted(mitigation.iri(), cause.iri()));
  }

  /** The top concepts of a scheme in their order. */
  public static List<ConceptEntry> tops(Catalogue catalogue, String scheme) {
    return catalogue.scheme(scheme).map(SchemeEntry::tops).orElse(List.of());
  }

  private static Map<Place, String> reasons(Catalogue catalogue) {
    return catalogue.ask(SENSELESS).rows().stream()
        .filter(row -> place(row).isPresent())
        .collect(Collectors.toMap(row -> place(row).orElseThrow(), row -> row.text("reason")));
  }

  private static String narrowing(ConceptId slice) {
    String path =
        slice.scheme().equals("evidence")
            ? "(hs:hasFinding|hs:hasBarrier)/hs:evidence"
            : "hs:" + slice.scheme();
    return "  ?record %s/hs:top <%s> .\n".formatted(path, slice.iri());
  }

  private static Optional<Place> place(Answer.Row row) {
    return row.concept("mitigation")
        .flatMap(mitigation -> row.concept("cause").map(cause -> new Place(mitigation, cause)));
  }

  private static Strength strength(Answer.Row row) {
    BigDecimal rung = row.number("highest").filter(r -> r.signum() >= 0).orElse(null);
    return new Strength(rung, row.count("field") > 0);
  }
}
