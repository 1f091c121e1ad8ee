package hallucination.survey.papers.readings;

import hallucination.survey.ontology.Concept;
import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.Taxonomy;
import hallucination.survey.papers.readings.Reading.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How far first and second coding agree, and what the second found wrong in the first.
 *
 * @param readings how many records were read twice
 * @param rows agreement by key, in the order of the keys
 * @param errors errors by kind, those that were not found too
 * @param withError records in which at least one was found
 * @param alarm how well a difference tells that the first coding was wrong
 */
public record Agreement(
    int readings, List<Row> rows, Map<ErrorKind, Integer> errors, int withError, Alarm alarm) {
  /** Copies the collections. */
  public Agreement {
    rows = List.copyOf(rows);
    Map<ErrorKind, Integer> copy = new EnumMap<>(ErrorKind.class);
    copy.putAll(errors);
    errors = Collections.unmodifiableMap(copy);
  }

  /** What there is to say before anything was read twice. */
  public static final Agreement NONE = new Agreement(0, List.of(), Map.of(), 0, new Alarm(0, 0, 0));

  /** The errors of all kinds together. */
  public int allErrors() {
    return errors.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Agreement under one key.
   *
   * @param scheme the scheme of its concepts
   * @param records how many records were compared
   * @param identical in how many both sets were the same, empty ones too
   */
  public record Row(
      ReadingKey key, String scheme, int records, int identical, Measures exact, Measures tops) {}

  /**
   * What is measured on sets of concepts.
   *
   * @param f1 common members of both codings among all of them; nothing if both readers chose none
   * @param alpha Krippendorff's alpha over the MASI distance; nothing where all sets are the same
   */
  public record Measures(OptionalDouble f1, OptionalDouble alpha) {}

  /**
   * A difference between the two codings, taken as the alarm that the first is wrong.
   *
   * @param compared codings of one record under one key
   * @param differing how often the two differ
   * @param right after how many of these the first was changed
   */
  public record Alarm(int compared, int differing, int right) {
    static Alarm of(Collection<Reading> readings) {
      List<Comparison> all = readings.stream().flatMap(r -> r.comparisons().stream()).toList();
      List<Comparison> differing = all.stream().filter(c -> !c.same()).toList();
      long right = differing.stream().filter(c -> !c.first().equals(c.settled())).count();
      return new Alarm(all.size(), differing.size(), (int) right);
    }
  }

  /** Computes it from readings. */
  public static Agreement of(Collection<Reading> readings, Ontology ontology) {
    List<Row> rows = new ArrayList<>();
    for (ReadingKey key : ReadingKey.values()) {
      List<Comparison> comparisons =
          readings.stream()
              .flatMap(reading -> reading.comparisons().stream())
              .filter(comparison -> comparison.key() == key)
              .toList();
      String scheme = key.scheme(ontology);
      rows.add(
          new Row(
              key,
              scheme,
              comparisons.size(),
              (int) comparisons.stream().filter(Comparison::same).count(),
              measures(comparisons, UnaryOperator.identity()),
              measures(comparisons, slug -> top(ontology.taxonomy(), scheme, slug))));
    }
    Map<ErrorKind, Integer> errors = new EnumMap<>(ErrorKind.class);
    for (ErrorKind kind : ErrorKind.values()) {
      errors.put(kind, 0);
    }
    readings.stream()
        .flatMap(reading -> reading.errors().stream())
        .forEach(error -> errors.merge(error.kind(), 1, Integer::sum));
    int withError = (int) readings.stream().filter(r -> !r.errors().isEmpty()).count();
    return new Agreement(readings.size(), rows, errors, withError, Alarm.of(readings));
  }

  private static Measures measures(List<Comparison> comparisons, UnaryOperator<String> as) {
    List<KrippendorffAlpha.Pair<Set<String>>> units = new ArrayList<>();
    int common = 0;
    int chosen = 0;
    for (Comparison comparison : comparisons) {
      Set<String> first = mapped(comparison.first(), as);
      Set<String> second = mapped(comparison.second(), as);
      units.add(new KrippendorffAlpha.Pair<>(first, second));
      chosen += first.size() + second.size();
      Set<String> both = new HashSet<>(first);
      both.retainAll(second);
      common += both.size();
    }
    return new Measures(
        chosen == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * common / chosen),
        KrippendorffAlpha.of(units, MasiDistance::between));
  }

  private static Set<String> mapped(SortedSet<String> slugs, UnaryOperator<String> as) {
    Set<String> mapped = new TreeSet<>();
    slugs.forEach(slug -> mapped.add(as.apply(slug)));
    return mapped;
  }

  /** The top concept above a concept, itself if it is one. */
  private static String top(Taxonomy taxonomy, String scheme, String slug) {
    String at = slug;
    for (int steps = 0; steps < 10; steps++) {
      String broader =
          taxonomy.concept(new ConceptId(scheme, at)).map(Concept::broader).orElse(null);
      if (broader == null) {
        return at;
      }
      at = broader;
    }
    return at;
  }
}
