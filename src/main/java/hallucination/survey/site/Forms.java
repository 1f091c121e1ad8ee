package hallucination.survey.site;

import java.util.List;

/** The forms in which a kind of page can be had. */
public record Forms(List<Form> list) {
  /** HTML alone. */
  public static final Forms NONE = of();

  /** RDF beside HTML. */
  public static final Forms RDF = of(Form.TURTLE, Form.JSON_LD);

  /** RDF, the record as it was typed, and the work as bibliographies take it. */
  public static final Forms RECORD =
      of(Form.TURTLE, Form.JSON_LD, Form.YAML, Form.BIBTEX, Form.RIS, Form.CSL);

  /** RDF, and the records of a concept as table, bibliography and feed. */
  public static final Forms CONCEPT =
      of(Form.TURTLE, Form.JSON_LD, Form.CSV, Form.BIBTEX, Form.ATOM);

  /** Records as table and bibliography. */
  public static final Forms LIST = of(Form.CSV, Form.BIBTEX);

  /** Numbers as a table. */
  public static final Forms TABLE = of(Form.CSV);

  /** Rows, and the query that gave them. */
  public static final Forms ANSWER = of(Form.CSV, Form.JSON, Form.QUERY);

  /** What is new. */
  public static final Forms FEED = of(Form.ATOM);

  /** The map as table, as data and as a picture. */
  public static final Forms MAP = of(Form.CSV, Form.JSON, Form.SVG);

  /** Copies the list. */
  public Forms {
    list = List.copyOf(list);
  }

  private static Forms of(Form... forms) {
    return new Forms(List.of(forms));
  }
}
