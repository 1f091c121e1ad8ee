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
      of(Form.TURTLE, Form.JSON_LD, Form.YAML, Form.BIBTEX, Form.RIS, Form.CSL, Form.SCRIPT);

  /** Chosen records for programs and bibliographies. */
  public static final Forms CHOSEN = of(Form.BIBTEX, Form.RIS, Form.CSL, Form.CSV, Form.TURTLE);

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

  /** What is new, and all of it as a table. */
  public static final Forms FEED_AND_TABLE = of(Form.CSV, Form.ATOM);

  /** Numbers as a table and as a picture. */
  public static final Forms FIGURE = of(Form.CSV, Form.SVG);

  /** RDF beside HTML, and the records as a table. */
  public static final Forms ARTEFACT = of(Form.TURTLE, Form.JSON_LD, Form.CSV);

  /** The map as table, as data and as a picture. */
  public static final Forms MAP = of(Form.CSV, Form.JSON, Form.SVG);

  /** Copies the list. */
  public Forms {
    list = List.copyOf(list);
  }

  /** Those that readers are offered; scripts are for the pages alone. */
  public List<Form> offered() {
    return list.stream().filter(form -> form != Form.SCRIPT).toList();
  }

  private static Forms of(Form... forms) {
    return new Forms(List.of(forms));
  }
}
