package hallucination.survey.site.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fresh the records are.
 *
 * @param codings records by who coded them
 * @param twice how many records were coded on more than one day or by more than one agent
 * @param years papers by year
 */
public record Liveness(Answer codings, Answer twice, Answer years) {
  private static final String CODINGS =
      """
      SELECT ?by (COUNT(DISTINCT ?record) AS ?records)
      WHERE { ?record a hs:Record ; hs:coding/hs:by ?by }
      GROUP BY ?by
      ORDER BY ?by
      """;

  private static final String TWICE =
      """
      SELECT (COUNT(DISTINCT ?record) AS ?records)
      WHERE {
        ?record a hs:Record ; hs:coding ?one , ?other .
        FILTER (STR(?one) < STR(?other))
      }
      """;

  private static final String YEARS =
      """
      SELECT ?year (COUNT(DISTINCT ?paper) AS ?papers)
      WHERE { ?paper a hs:Paper ; hs:year ?year }
      GROUP BY ?year
      ORDER BY ?year
      """;

  /** Counts them. */
  public static Liveness of(Catalogue catalogue) {
    return new Liveness(catalogue.ask(CODINGS), catalogue.ask(TWICE), catalogue.ask(YEARS));
  }

  /** How many records a person coded or confirmed. */
  public int byPerson() {
    return codings.rows().stream()
        .filter(row -> row.text("by").endsWith("/person"))
        .mapToInt(row -> row.count("records"))
        .sum();
  }

  /** How many records were coded more than once. */
  public int checkedTwice() {
    return twice.rows().stream().mapToInt(row -> row.count("records")).sum();
  }

  /** The newest year of a paper. */
  public Optional<Integer> newestYear() {
    return Optional.of(list()).filter(list -> !list.isEmpty()).map(List::getLast);
  }

  /** The year before and after which equally many papers appeared. */
  public Optional<Integer> medianYear() {
    List<Integer> list = list();
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() / 2));
  }

  private List<Integer> list() {
    List<Integer> list = new ArrayList<>();
    for (Answer.Row row : years.rows()) {
      for (int i = 0; i < row.count("papers"); i++) {
        list.add(Integer.valueOf(row.text("year")));
      }
    }
    return list;
  }
}
