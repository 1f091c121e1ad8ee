package hallucination.survey.papers.readings;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.SectionModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of a reading, as the shapes give those of a record. */
final class ReadingModel {
  static final SectionModel READING =
      part(
          "Reading",
          one("id", KeyForm.TEXT, null, "Id of the record that was read again."),
          inside(
              "reading",
              1,
              part(
                  "Act",
                  one("by", KeyForm.CONCEPT, "agent", "Whether a model or a person read."),
                  one("read", KeyForm.CONCEPT, "read", "What was read."),
                  one("date", KeyForm.DATE, null, "Day on which it was read."),
                  one("blind", KeyForm.BOOLEAN, null, "Whether the first coding was unseen."))),
          inside(
              "codings",
              Integer.MAX_VALUE,
              part(
                  "Comparison",
                  one("key", KeyForm.SLUG, null, "Key of the record."),
                  many("first", "Concepts of the first coding."),
                  many("second", "Concepts of the second coding."),
                  many("settled", "Concepts that stand in the record since."))),
          inside(
              "errors",
              Integer.MAX_VALUE,
              part(
                  "Error",
                  one("key", KeyForm.SLUG, null, "Key of the record."),
                  one("kind", KeyForm.SLUG, null, "Kind of the error."),
                  one("what", KeyForm.TEXT, null, "What was wrong and what stands there now."))));

  private ReadingModel() {}

  private static SectionModel part(String name, Key... keys) {
    return new SectionModel(name, List.of(keys));
  }

  private static Key one(String name, KeyForm form, @Nullable String scheme, String description) {
    return new Key(name, "", form, scheme, 1, 1, null, description, null, null);
  }

  private static Key many(String name, String description) {
    return new Key(
        name, "", KeyForm.SLUG, null, 1, Integer.MAX_VALUE, null, description, null, null);
  }

  private static Key inside(String name, int atMost, SectionModel inside) {
    return new Key(name, "", KeyForm.SECTION, null, 1, atMost, null, "", null, inside);
  }
}
