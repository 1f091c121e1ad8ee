package hallucination.survey.export;

import hallucination.survey.export.DataDictionary.Row;
import hallucination.survey.ontology.Concept;
import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.Section;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the tables of the records, as {@link TableLayout} lays them out. */
final class RecordTables {
  private static final String BETWEEN = "; ";

  private final Ontology ontology;
  private final Map<String, Filling> fillings = new LinkedHashMap<>();

  /** A table that is being filled: leading columns, then one for each key. */
  private record Filling(List<Row> lead, List<Row> cells, List<List<String>> rows) {
    void add(List<String> leading, Section section) {
      List<String> row = new ArrayList<>(leading);
      cells.forEach(cell -> row.add(text(section, cell.name())));
      rows.add(row);
    }

    private static String text(Section section, String key) {
      return section.entry(key).stream()
          .flatMap(entry -> entry.values().stream())
          .map(value -> Table.cell(key, RecordTables.text(value)))
          .collect(Collectors.joining(BETWEEN));
    }
  }

  private RecordTables(Ontology ontology) {
    this.ontology = ontology;
    List<Row> rows = new TableLayout(ontology).rows();
    for (Row row : rows) {
      fillings.computeIfAbsent(
          row.table(),
          table ->
              new Filling(
                  TableLayout.lead(table, rows),
                  rows.stream()
                      .filter(r -> r.table().equals(table) && r.cell() && !r.path().equals("id"))
                      .toList(),
                  new ArrayList<>()));
    }
  }

  /** All tables of these records, a table without rows too. */
  static List<Table> of(Ontology ontology, Collection<SurveyRecord> records) {
    RecordTables tables = new RecordTables(ontology);
    records.forEach(tables::record);
    List<Table> all = new ArrayList<>();
    tables.fillings.forEach(
        (name, filling) -> {
          List<Row> columns = new ArrayList<>(filling.lead());
          columns.addAll(filling.cells());
          all.add(new Table(name, columns, filling.rows()));
        });
    return all;
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Scalar scalar -> scalar.text().strip();
      case Section section ->
          section.entries().isEmpty() ? "" : text(section.entries().getFirst().values().getFirst());
    };
  }

  private void record(SurveyRecord record) {
    String id = record.id().value();
    String kind = record.isIncident() ? "incident" : "paper";
    filling(TableLayout.RECORDS).add(List.of(id, kind), record.root());
    for (Section.Entry entry : record.root().entries()) {
      Key key = entry.key();
      if (TableLayout.relation(key)) {
        relations(id, entry);
      } else if (TableLayout.classification(key)) {
        classifications(id, entry);
      } else if (key.form().nested()) {
        parts(id, "", "", entry);
      }
    }
  }

  private void parts(String id, String parent, String prefix, Section.Entry entry) {
    String name = entry.key().inside().orElseThrow().name();
    Filling filling = filling(TableLayout.tableOf(name));
    int position = 0;
    for (Value value : entry.values()) {
      position++;
      if (!(value instanceof Section section)) {
        continue;
      }
      String part = "";
      List<String> leading = new ArrayList<>(List.of(id));
      if (entry.key().form() == KeyForm.SECTION) {
        part = prefix + name.toLowerCase(Locale.ROOT) + "-" + position;
        leading.add(part);
      }
      if (leading.size() < filling.lead().size()) {
        leading.add(parent);
      }
      filling.add(leading, section);
      for (Section.Entry inner : section.entries()) {
        if (inner.key().form().nested()) {
          parts(id, part, part.isEmpty() ? "" : part + "-", inner);
        }
      }
    }
  }

  private void classifications(String id, Section.Entry entry) {
    Key key = entry.key();
    String scheme = String.valueOf(key.scheme());
    for (Value value : entry.values()) {
      if (value instanceof Value.Scalar scalar) {
        String label =
            ontology
                .taxonomy()
                .concept(new ConceptId(scheme, scalar.text()))
                .map(Concept::prefLabel)
                .orElse("");
        String unstated = key.form() == KeyForm.QUALIFIED ? "supports" : "";
        String direction = scalar.direction() == null ? unstated : scalar.direction();
        filling(TableLayout.CLASSIFICATIONS)
            .rows()
            .add(List.of(id, key.name(), scheme, scalar.text(), label, direction));
      }
    }
  }

  private void relations(String id, Section.Entry entry) {
    for (Value value : entry.values()) {
      filling(TableLayout.RELATIONS)
          .rows()
          .add(List.of(id, entry.key().name(), entry.key().form().word(), text(value)));
    }
  }

  private Filling filling(String table) {
    Filling filling = fillings.get(table);
    if (filling == null) {
      throw new IllegalArgumentException("no table " + table);
    }
    return filling;
  }
}
