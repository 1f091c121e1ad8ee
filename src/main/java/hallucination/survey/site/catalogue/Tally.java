package hallucination.survey.site.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers and the query that counted them, so that a figure and the query it shows can't differ.
 * The query selects what is counted first, then the number.
 */
public record Tally(String query, Map<String, Integer> numbers) {
  /** Takes the first and the last variable of each row that has both. */
  static Tally of(Answer answer) {
    String counted = answer.variables().getFirst();
    String number = answer.variables().getLast();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Answer.Row row : answer.rows()) {
      row.node(counted).ifPresent(key -> numbers.put(row.text(counted), row.count(number)));
    }
    return new Tally(answer.query(), Collections.unmodifiableMap(numbers));
  }

  /** The number for a key; 0 if the query found none. */
  public int of(String key) {
    return numbers.getOrDefault(key, 0);
  }
}
