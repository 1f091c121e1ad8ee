package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was changed: by commit where the history is known, and by day of coding in any case. */
record ChangesView(List<Edition.Change> changes, List<Day> days) {
  /** The records that were last coded on a day. */
  record Day(String date, int records) {}

  static ChangesView of(Catalogue catalogue, Edition edition) {
    Map<String, Integer> days = new TreeMap<>(Comparator.reverseOrder());
    for (RecordEntry record : catalogue.records().values()) {
      days.merge(record.coded().isEmpty() ? "no date" : record.coded(), 1, Integer::sum);
    }
    List<Day> list = new ArrayList<>();
    days.forEach((date, number) -> list.add(new Day(date, number)));
    return new ChangesView(edition.changes(), list);
  }
}
