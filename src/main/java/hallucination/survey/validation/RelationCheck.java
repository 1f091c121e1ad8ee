package hallucination.survey.validation;

import hallucination.survey.ontology.KeyForm;
import hallucination.survey.papers.Section;
import hallucination.survey.papers.Value;
import hallucination.survey.source.Nearest;
import java.util.Set;

/** Checks that relations such as {@code extends} name records that exist. */
final class RelationCheck {
  private RelationCheck() {}

  static void check(Checked checked, Set<String> ids) {
    for (Section.Entry entry : checked.record().root().entries()) {
      if (entry.key().form() == KeyForm.RECORD) {
        ContentCheck.scalars(entry).forEach(value -> check(checked, entry, value, ids));
      }
    }
  }

  private static void check(
      Checked checked, Section.Entry entry, Value.Scalar value, Set<String> ids) {
    if (!ids.contains(value.text()) && !checked.diagnostics().isFull()) {
      checked
          .diagnostics()
          .add(
              CollectionRule.UNKNOWN_RECORD.at(
                  checked.path(),
                  value.location(),
                  "'%s' names no record: '%s'".formatted(entry.key().name(), shown(value.text())),
                  Nearest.hint(value.text(), ids, CollectionRule.UNKNOWN_RECORD.cure())));
    }
  }

  private static String shown(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
