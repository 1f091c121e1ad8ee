package hallucination.survey.site;

import java.util.List;

/** The forms in which a kind of page can be had. */
public record Forms(List<Form> list) {
  /** HTML alone. */
  public static final Forms NONE = new Forms(List.of());

  /** RDF beside HTML. */
  public static final Forms RDF = new Forms(List.of(Form.TURTLE, Form.JSON_LD));

  /** RDF and the record as it was typed. */
  public static final Forms RECORD = new Forms(List.of(Form.TURTLE, Form.JSON_LD, Form.YAML));

  /** Copies the list. */
  public Forms {
    list = List.copyOf(list);
  }
}
