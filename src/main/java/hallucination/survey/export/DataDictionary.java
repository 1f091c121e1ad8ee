package hallucination.survey.export;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of each key of a record what it means, which RDF property it becomes and in which column of
 * which table it stands; and of each further column of the tables what it holds.
 */
public final class DataDictionary {
  private DataDictionary() {}

  /**
   * A key or a further column.
   *
   * @param path the keys that lead to it, such as {@code findings.statement}; empty for a column
   *     that comes from no key
   * @param property the RDF property under its prefix; empty if there is none
   */
  public record Row(String path, Key key, String property, String table, String column) {
    static Row column(String table, String column, String description) {
      Key key = new Key("", "", KeyForm.TEXT, null, 0, 1, null, description, null, null);
      return new Row("", key, "", table, column);
    }

    /** Name of the key. */
    public String name() {
      return key.name();
    }

    /** How the value is typed, such as {@code concept}. */
    public String form() {
      return key.form().word();
    }

    /** How often the value may stand, such as {@code 0..3}. */
    public String cardinality() {
      return key.atLeast() + ".." + (key.atMost() == Integer.MAX_VALUE ? "n" : key.atMost());
    }

    /** The scheme of the concepts. */
    public Optional<String> scheme() {
      return Optional.ofNullable(key.scheme());
    }

    /** What it means. */
    public String description() {
      return key.description();
    }

    /** A value that it could have. */
    public Optional<String> example() {
      return Optional.ofNullable(key.example()).filter(example -> !example.equals("…"));
    }

    /** Whether the values themselves fill the column, and not what they lead to. */
    boolean cell() {
      return column.equals(key.name()) || path.equals("id");
    }
  }

  /** All rows: the keys in the order of a record, then the columns that come from no key. */
  public static List<Row> rows(Ontology ontology) {
    List<Row> rows = new ArrayList<>(new TableLayout(ontology).rows());
    rows.addAll(TableLayout.furtherColumns(rows));
    OntologyTables tables = new OntologyTables(ontology);
    tables.all().forEach(table -> rows.addAll(table.columns()));
    rows.addAll(QueueTables.columns());
    return List.copyOf(rows);
  }

  /** The dictionary as a table, {@code dictionary.csv}. */
  static Table table(Ontology ontology) {
    String name = "dictionary";
    List<Row> columns =
        List.of(
            Row.column(name, "key", "Key in the file of a record."),
            Row.column(name, "path", "The keys that lead to it."),
            Row.column(name, "property", "RDF property."),
            Row.column(name, "table", "Table in which it stands."),
            Row.column(name, "column", "Column of the table."),
            Row.column(name, "form", "How a value is typed."),
            Row.column(name, "cardinality", "How often it may stand."),
            Row.column(name, "scheme", "Scheme of its concepts."),
            Row.column(name, "description", "What it means."),
            Row.column(name, "example", "A value that it could have."));
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows(ontology)) {
      cells.add(
          List.of(
              row.name(),
              row.path(),
              row.property(),
              row.table(),
              row.column(),
              row.form(),
              row.cardinality(),
              row.scheme().orElse(""),
              row.description(),
              row.example().orElse("")));
    }
    return new Table(name, columns, cells);
  }
}
