package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.QueryRun.Cell;
import hallucination.survey.site.QueryRun.Outcome;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Tally;
import java.util.List;
import java.util.Map;

/**
 * The query of the figure on the start page with its answer, so that the query page is never empty.
 */
final class DefaultQuery {
  private DefaultQuery() {}

  static QueryRun run(Catalogue catalogue) {
    Tally tally = catalogue.figures().catchPoints();
    List<List<Cell>> rows =
        tally.numbers().entrySet().stream().map(entry -> row(entry, catalogue)).toList();
    return new QueryRun(
        tally.query(), new Outcome.Table(List.of("catcher", "papers"), rows, false));
  }

  private static List<Cell> row(Map.Entry<String, Integer> entry, Catalogue catalogue) {
    Cell concept =
        ConceptId.of(entry.getKey())
            .map(id -> new Cell(catalogue.label(id), new Page.ConceptPage(id), null))
            .orElse(new Cell(entry.getKey(), null, null));
    return List.of(concept, new Cell(Integer.toString(entry.getValue()), null, null));
  }
}
