package hallucination.survey.site.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Papers by year of first publication and by their strongest evidence, and incidents by year.
 *
 * @param papers for each year, newest first, the papers of each column of {@link CatchMap#columns}
 */
public record Timeline(Map<Integer, Year> years, Answer papers, Answer incidents) {
  private static final String PAPERS =
      """
      SELECT ?year ?evidence (COUNT(?paper) AS ?papers)
      WHERE {
        {
          SELECT ?paper ?year (MAX(COALESCE(?step, -1)) AS ?rung) (COUNT(?setting) AS ?settings)
          WHERE {
            ?paper a hs:Paper ; hs:year ?year .
            OPTIONAL {
              ?paper (hs:hasFinding|hs:hasBarrier)/hs:evidence ?setting .
              OPTIONAL { ?setting hs:rung ?step }
            }
          }
          GROUP BY ?paper ?year
        }
        BIND (IF(?settings = 0, "unstated", IF(?rung < 0, "field",
          %s)) AS ?evidence)
      }
      GROUP BY ?year ?evidence
      ORDER BY DESC(?year) ?evidence
      """;

  private static final String INCIDENTS =
      """
      SELECT ?year (COUNT(DISTINCT ?incident) AS ?incidents)
      WHERE { ?incident a hs:IncidentReport ; hs:year ?year }
      GROUP BY ?year
      ORDER BY DESC(?year)
      """;

  /** The numbers of one year, the papers by column. */
  public record Year(Map<String, Integer> papers, int incidents) {
    /** All papers of the year. */
    public int total() {
      return papers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The papers of one column. */
    public int of(String column) {
      return papers.getOrDefault(column, 0);
    }
  }

  /** The query that lists the records of a year. */
  public static String records(int year) {
    return Sparql.query(
        """
        SELECT DISTINCT ?record ?title
        WHERE { ?record a hs:Record ; hs:year "%d"^^xsd:gYear ; dcterms:title ?title }
        ORDER BY ?record
        """
            .formatted(year));
  }

  /** Counts them. */
  public static Timeline of(Catalogue catalogue) {
    Answer papers = catalogue.ask(PAPERS.formatted(CatchMap.bands()));
    Answer incidents = catalogue.ask(INCIDENTS);
    Map<Integer, Year> years = new LinkedHashMap<>();
    for (int year : catalogue.years()) {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      of(papers, year).forEach(row -> numbers.put(row.text("evidence"), row.count("papers")));
      int events = of(incidents, year).stream().mapToInt(row -> row.count("incidents")).sum();
      years.put(year, new Year(numbers, events));
    }
    return new Timeline(years, papers, incidents);
  }

  private static List<Answer.Row> of(Answer answer, int year) {
    List<Answer.Row> rows = new ArrayList<>(answer.rows());
    rows.removeIf(row -> !row.text("year").equals(Integer.toString(year)));
    return rows;
  }
}
