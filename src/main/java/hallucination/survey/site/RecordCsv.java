package hallucination.survey.site;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Records as the rows of a table. */
final class RecordCsv {
  private RecordCsv() {}

  static String of(List<RecordEntry> records, Catalogue catalogue) {
    CsvText csv =
        new CsvText("id", "kind", "year", "title", "by", "venue", "caught by", "evidence", "iri");
    for (RecordEntry record : records) {
      csv.row(
          List.of(
              record.id().value(),
              record.kind().name().toLowerCase(Locale.ROOT),
              record.year(),
              record.title(),
              record.by(),
              record.issue().venue(),
              record.catching().catchers().stream()
                  .map(catalogue::label)
                  .collect(Collectors.joining("; ")),
              record.catching().strength().label(),
              Vocab.BASE + "paper/" + record.id()));
    }
    return csv.toString();
  }
}
