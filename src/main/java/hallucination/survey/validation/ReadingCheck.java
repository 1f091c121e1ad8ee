package hallucination.survey.validation;

import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.Section;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.papers.readings.Reading.Comparison;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Nearest;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks second readings against the records that were read. */
public final class ReadingCheck {
  private final Map<RecordId, SurveyRecord> records;
  private final Set<String> ids;
  private final Diagnostics diagnostics;

  /**
   * A check against records.
   *
   * @param records those at hand
   * @param ids of all records; one that is not at hand can't be compared
   */
  public ReadingCheck(
      Map<RecordId, SurveyRecord> records, Set<String> ids, Diagnostics diagnostics) {
    this.records = Map.copyOf(records);
    this.ids = Set.copyOf(ids);
    this.diagnostics = diagnostics;
  }

  /** Checks one reading. */
  public void check(Reading reading) {
    SurveyRecord record = records.get(reading.id());
    if (record != null) {
      reading.comparisons().forEach(comparison -> settled(reading, comparison, record.root()));
    } else if (!ids.contains(reading.id().value())) {
      diagnostics.add(
          CollectionRule.UNKNOWN_RECORD.at(
              reading.path(),
              Location.START,
              "'id' names no record: '%s'".formatted(reading.id()),
              Nearest.hint(reading.id().value(), ids, CollectionRule.UNKNOWN_RECORD.cure())));
    }
  }

  private void settled(Reading reading, Comparison comparison, Section record) {
    SortedSet<String> now = comparison.key().of(record);
    if (!now.equals(comparison.settled())) {
      diagnostics.add(
          CollectionRule.SETTLED_CODING.at(
              reading.path(),
              comparison.location(),
              "'%s' of the record %s"
                  .formatted(comparison.key().word(), difference(comparison.settled(), now))));
    }
  }

  private static String difference(SortedSet<String> settled, SortedSet<String> now) {
    SortedSet<String> lacks = new TreeSet<>(settled);
    lacks.removeAll(now);
    SortedSet<String> more = new TreeSet<>(now);
    more.removeAll(settled);
    String missing = lacks.isEmpty() ? "" : "lacks " + joined(lacks);
    String further = more.isEmpty() ? "" : "has " + joined(more) + ", which was not settled";
    return missing + (missing.isEmpty() || further.isEmpty() ? "" : " and ") + further;
  }

  private static String joined(SortedSet<String> slugs) {
    return slugs.stream().collect(Collectors.joining("', '", "'", "'"));
  }
}
