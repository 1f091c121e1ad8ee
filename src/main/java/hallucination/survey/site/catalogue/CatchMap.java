package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Papers by catch point and by the evidence of the check itself, narrower catch points counted in.
 *
 * @param numbers papers by catch point and column
 */
public record CatchMap(List<ConceptEntry> catchers, String query, Map<Place, Integer> numbers) {
  /** The column of checks that were seen in the field. */
  public static final String FIELD = "field";

  /** The column of checks whose evidence is not stated. */
  public static final String UNSTATED = "unstated";

  private static final String COUNTS =
      """
      SELECT ?catcher ?evidence (COUNT(DISTINCT ?paper) AS ?papers)
      WHERE {
        ?paper a hs:Paper ; hs:hasBarrier ?barrier .
        ?barrier hs:heldBy/skos:broader* ?catcher .
        OPTIONAL { ?barrier hs:evidence ?setting }
        OPTIONAL { ?setting hs:rung ?rung }
        BIND (IF(!BOUND(?setting), "unstated", IF(!BOUND(?rung), "field",
          %s)) AS ?evidence)
      }
      GROUP BY ?catcher ?evidence
      ORDER BY ?catcher ?evidence
      """;

  /** A catch point and a column. */
  public record Place(ConceptId catcher, String column) {}

  /** Counts them. */
  public static CatchMap of(Catalogue catalogue) {
    Answer answer = catalogue.ask(COUNTS.formatted(bands()));
    Map<Place, Integer> numbers = new HashMap<>();
    for (Answer.Row row : answer.rows()) {
      row.concept("catcher")
          .ifPresent(
              catcher ->
                  numbers.put(new Place(catcher, row.text("evidence")), row.count("papers")));
    }
    List<ConceptEntry> catchers =
        catalogue.scheme("catcher").map(SchemeEntry::concepts).orElse(List.of());
    return new CatchMap(catchers, answer.query(), Map.copyOf(numbers));
  }

  /** The columns from farthest from real use to nearest, then those beside the ladder. */
  public static List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (EvidenceBand band : EvidenceBand.values()) {
      columns.add(name(band));
    }
    columns.add(FIELD);
    columns.add(UNSTATED);
    return columns;
  }

  /** How many papers stand at a catch point in a column. */
  public int papers(ConceptId catcher, String column) {
    return numbers.getOrDefault(new Place(catcher, column), 0);
  }

  /** The test of the highest band stands outermost. */
  static String bands() {
    String expression = "\"" + name(EvidenceBand.NONE) + "\"";
    for (EvidenceBand band : EvidenceBand.values()) {
      if (band != EvidenceBand.NONE) {
        expression = "IF(?rung >= %s, \"%s\", %s)".formatted(band.lowest(), name(band), expression);
      }
    }
    return expression;
  }

  private static String name(EvidenceBand band) {
    return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
