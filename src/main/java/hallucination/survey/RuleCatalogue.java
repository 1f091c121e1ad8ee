package hallucination.survey;

import hallucination.survey.graph.GraphRule;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyRule;
import hallucination.survey.papers.RecordRule;
import hallucination.survey.papers.queue.QueueRule;
import hallucination.survey.papers.readings.ReadingRule;
import hallucination.survey.source.Rule;
import hallucination.survey.source.Severity;
import hallucination.survey.source.TreeRule;
import hallucination.survey.validation.CollectionRule;
import hallucination.survey.validation.ContentRule;
import hallucination.survey.validation.ShapeRule;
import hallucination.survey.validation.ShapesRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lists every rule that the check knows, for the page about them and for tools. */
public final class RuleCatalogue {
  private static final List<Class<? extends Enum<? extends Rule>>> ENUMS =
      List.of(
          TreeRule.class,
          RecordRule.class,
          QueueRule.class,
          ReadingRule.class,
          ContentRule.class,
          CollectionRule.class,
          OntologyRule.class,
          ShapesRule.class,
          GraphRule.class);

  private RuleCatalogue() {}

  /**
   * A rule as it is shown.
   *
   * @param example what breaks it, or for a shape what keeps it, as it would stand in a file; empty
   *     if it can't be shown so
   */
  public record Entry(String id, Severity severity, String asks, String cure, String example) {}

  /** The rules that are written in the program, group by group. */
  public static List<Rule> rules() {
    return ENUMS.stream()
        .flatMap(rules -> Arrays.stream(rules.getEnumConstants()))
        .map(Rule.class::cast)
        .toList();
  }

  /** All rules, those that the shapes of the ontology make at the end. */
  public static List<Entry> entries(Ontology ontology) {
    return Stream.concat(rules().stream(), ShapeRule.of(ontology).stream())
        .map(rule -> new Entry(rule.id(), rule.severity(), rule.asks(), rule.cure(), example(rule)))
        .toList();
  }

  private static String example(Rule rule) {
    return rule instanceof ShapeRule shape ? shape.example() : example(rule.id());
  }

  private static String example(String id) {
    try (InputStream stream = RuleCatalogue.class.getResourceAsStream("/rules/" + id + ".txt")) {
      return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the example of " + id, e);
    }
  }
}
