package hallucination.survey.export;

import hallucination.survey.export.DataDictionary.Row;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;

/**
 * Says in which table and column each key of a record stands. A part of a record has a table of its
 * own, so has a group of keys; concepts and relations of the record itself stand one a row.
 */
final class TableLayout {
  static final String RECORDS = "records";
  static final String CLASSIFICATIONS = "classifications";
  static final String RELATIONS = "relations";
  static final String PART = "part";
  static final String PARENT = "parent";

  private final PrefixMapping prefixes;
  private final List<Row> rows = new ArrayList<>();

  TableLayout(Ontology ontology) {
    this.prefixes = ontology.prefixes();
    walk(ontology.recordModel(), "", RECORDS);
  }

  /** A row for each key, in the order of a record. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  private void walk(SectionModel section, String before, String table) {
    for (Key key : section.keys()) {
      String path = before + key.name();
      if (key.form().nested()) {
        SectionModel inside = key.inside().orElseThrow();
        String own = tableOf(inside.name());
        boolean group = key.form() == KeyForm.GROUP;
        if (shortened(inside)) {
          add(path, key, table, key.name());
        }
        add(path, key, own, group ? "record" : PART);
        walk(inside, path + ".", own);
      } else if (before.isEmpty() && relation(key)) {
        add(path, key, RELATIONS, "target");
      } else if (before.isEmpty() && classification(key)) {
        add(path, key, CLASSIFICATIONS, "concept");
      } else {
        add(path, key, table, path.equals("id") ? "record" : key.name());
      }
    }
  }

  private void add(String path, Key key, String table, String column) {
    String iri = key.property();
    rows.add(new Row(path, key, iri.isEmpty() ? "" : prefixes.shortForm(iri), table, column));
  }

  static boolean relation(Key key) {
    return key.form() == KeyForm.RECORD || key.form() == KeyForm.ARTEFACT;
  }

  static boolean classification(Key key) {
    return key.form() == KeyForm.QUALIFIED || (key.form() == KeyForm.CONCEPT && key.many());
  }

  /** Whether a part may be typed by its first key alone, as an author by name. */
  private static boolean shortened(SectionModel section) {
    Key first = section.keys().getFirst();
    return section.keys().stream().filter(key -> key.atLeast() > 0).allMatch(first::equals)
        && first.atLeast() > 0;
  }

  /** Name of the table of a part: {@code GroupValue} has its rows in {@code group_values}. */
  static String tableOf(String section) {
    String words = section.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    if (words.endsWith("is")) {
      return words.substring(0, words.length() - 2) + "es";
    }
    return words.endsWith("s") ? words : words + "s";
  }

  /** The columns that come from no key, table by table. */
  static List<Row> furtherColumns(List<Row> rows) {
    List<Row> columns = new ArrayList<>();
    Map<String, Row> tables = new LinkedHashMap<>();
    rows.forEach(row -> tables.putIfAbsent(row.table(), row));
    tables.keySet().forEach(table -> columns.addAll(lead(table, rows)));
    return columns.stream().filter(row -> !stands(row, rows)).toList();
  }

  private static boolean stands(Row column, List<Row> rows) {
    return rows.stream()
        .anyMatch(
            row -> row.table().equals(column.table()) && row.column().equals(column.column()));
  }

  /** The columns with which a table begins. */
  static List<Row> lead(String table, List<Row> rows) {
    List<Row> lead = new ArrayList<>();
    lead.add(Row.column(table, "record", "Id of the record."));
    switch (table) {
      case RECORDS -> lead.add(Row.column(table, "kind", "paper or incident."));
      case CLASSIFICATIONS -> {
        lead.add(Row.column(table, "key", "Key of the record under which the concept stands."));
        lead.add(Row.column(table, "scheme", "Scheme of the concept."));
        lead.add(Row.column(table, "concept", "Slug of the concept."));
        lead.add(Row.column(table, "label", "Preferred label of the concept."));
        lead.add(
            Row.column(
                table,
                "direction",
                "Direction of the evidence, for keys that take one: supports unless stated."));
      }
      case RELATIONS -> {
        lead.add(Row.column(table, "relation", "Key of the record."));
        lead.add(Row.column(table, "kind", "What the target is: record or artefact."));
        lead.add(Row.column(table, "target", "Id of the record or slug of the artefact."));
      }
      default -> parts(table, rows, lead);
    }
    return lead;
  }

  private static void parts(String table, List<Row> rows, List<Row> lead) {
    for (Row row : rows) {
      if (row.table().equals(table) && row.column().equals(PART)) {
        lead.add(
            Row.column(table, PART, "Name of the part in the record, after # in its address."));
        String before = row.path().substring(0, Math.max(0, row.path().lastIndexOf('.')));
        if (rows.stream().anyMatch(r -> r.path().equals(before) && r.column().equals(PART))) {
          lead.add(Row.column(table, PARENT, "The part to which this part belongs."));
        }
        return;
      }
    }
  }
}
