package hallucination.survey.site.catalogue;

import java.util.function.Function;

/**
 * The numbers that stand on the home page, the incidents page and the method page.
 *
 * @param catchPoints papers by concept of the scheme {@code catcher}, by address
 * @param years papers by year
 * @param totals papers in all, and papers by some plain questions
 * @param caughtBy incidents by who noticed in the end, by address of the concept
 * @param codings records by who coded them from what, as {@code agent/read}
 */
public record Figures(Tally catchPoints, Tally years, Tally totals, Tally caughtBy, Tally codings) {

  private static final String CATCH_POINTS =
      """
      SELECT ?catcher (COUNT(DISTINCT ?paper) AS ?papers)
      WHERE {
        ?paper a hs:Paper ; hs:hasBarrier/hs:heldBy/skos:broader* ?catcher .
      }
      GROUP BY ?catcher
      ORDER BY DESC(?papers) ?catcher
      """;

  private static final String YEARS =
      """
      SELECT ?year (COUNT(DISTINCT ?paper) AS ?papers)
      WHERE { ?paper a hs:Paper ; hs:year ?year }
      GROUP BY ?year
      ORDER BY ?year
      """;

  private static final String TOTALS =
      """
      SELECT ?which (COUNT(DISTINCT ?record) AS ?records)
      WHERE {
        { ?record a hs:Paper . BIND ("papers" AS ?which) }
        UNION
        { ?record a hs:IncidentReport . BIND ("incidents" AS ?which) }
        UNION
        { ?record a hs:Paper ; hs:hasBarrier/(hs:catchRate|hs:catchRateMin) ?rate .
          BIND ("papers with a catch rate" AS ?which) }
        UNION
        { ?record a hs:Paper ; (hs:hasFinding|hs:hasBarrier)/hs:evidence ?setting .
          OPTIONAL { ?setting hs:rung ?rung }
          OPTIONAL { ?setting hs:sideSetting ?side }
          FILTER (COALESCE(?rung >= 4, ?side, false))
          BIND ("papers beyond a benchmark" AS ?which) }
        UNION
        { ?record hs:coding/hs:by agent:person .
          BIND ("confirmed by a person" AS ?which) }
      }
      GROUP BY ?which
      ORDER BY ?which
      """;

  private static final String CAUGHT_BY =
      """
      SELECT ?catcher (COUNT(DISTINCT ?incident) AS ?incidents)
      WHERE {
        ?incident a hs:IncidentReport ; hs:caughtBy/skos:broader* ?catcher .
      }
      GROUP BY ?catcher
      ORDER BY DESC(?incidents) ?catcher
      """;

  private static final String CODINGS =
      """
      SELECT ?reading (COUNT(DISTINCT ?record) AS ?records)
      WHERE {
        ?record hs:coding ?coding .
        ?coding hs:by/skos:notation ?agent ; hs:read/skos:notation ?read .
        BIND (CONCAT(?agent, "/", ?read) AS ?reading)
      }
      GROUP BY ?reading
      ORDER BY ?reading
      """;

  /** Asks the questions. */
  static Figures of(Function<String, Answer> ask) {
    return new Figures(
        Tally.of(ask.apply(CATCH_POINTS)),
        Tally.of(ask.apply(YEARS)),
        Tally.of(ask.apply(TOTALS)),
        Tally.of(ask.apply(CAUGHT_BY)),
        Tally.of(ask.apply(CODINGS)));
  }
}
