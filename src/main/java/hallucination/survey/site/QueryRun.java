package hallucination.survey.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query as it stands in the editor, and what came of it.
 *
 * @param query its text; empty for the query that the page shows when it is first opened
 */
public record QueryRun(String query, Outcome outcome) {
  /** What the query page shows when it is first opened: the default query with its answer. */
  public static final QueryRun DEFAULT = new QueryRun("", new Outcome.NotRun());

  /** What came of a query. */
  public sealed interface Outcome {
    /** It was not run. */
    record NotRun() implements Outcome {}

    /**
     * Rows came back.
     *
     * @param more whether rows beyond these were left out
     */
    record Table(List<String> variables, List<List<Cell>> rows, boolean more) implements Outcome {
      /** Copies the lists. */
      public Table {
        variables = List.copyOf(variables);
        rows = rows.stream().map(List::copyOf).toList();
      }
    }

    /** The answer to a question that asks whether something is so. */
    record Truth(boolean answer) implements Outcome {}

    /** RDF came back, as text in Turtle. */
    record Text(String turtle) implements Outcome {}

    /**
     * It failed.
     *
     * @param line line of the query, counted from 1; 0 if no place is known
     * @param column column in that line; 0 if no place is known
     * @param message the engine's own words
     */
    record Failure(int line, int column, String message) implements Outcome {}
  }

  /**
   * One value of a row.
   *
   * @param text what is shown
   * @param page the page of the survey that tells more, null if there is none
   * @param address an address outside the survey, null if there is none
   */
  public record Cell(String text, @Nullable Page page, @Nullable String address) {
    /** An unbound value. */
    public static final Cell EMPTY = new Cell("", null, null);

    /** The page that tells more. */
    public Optional<Page> linked() {
      return Optional.ofNullable(page);
    }

    /** The address outside the survey. */
    public Optional<String> outside() {
      return Optional.ofNullable(address);
    }
  }
}
