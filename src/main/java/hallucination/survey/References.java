package hallucination.survey;

import hallucination.survey.export.DataDictionary;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.site.Reference;

/** Hands the rules of the check and the data dictionary to the site, which knows neither. */
final class References {
  private References() {}

  static Reference of(Ontology ontology) {
    return new Reference(
        RuleCatalogue.entries(ontology).stream().map(References::rule).toList(),
        DataDictionary.rows(ontology).stream().map(References::key).toList());
  }

  private static Reference.RuleText rule(RuleCatalogue.Entry rule) {
    return new Reference.RuleText(
        rule.id(),
        rule.severity().word(),
        rule.asks(),
        rule.cure(),
        rule.example().stripTrailing());
  }

  private static Reference.KeyText key(DataDictionary.Row row) {
    return new Reference.KeyText(
        row.path(),
        row.property(),
        row.table().isEmpty() ? "" : row.table() + ": " + row.column(),
        row.form(),
        row.cardinality(),
        row.scheme().orElse(""),
        row.description(),
        row.example().filter(example -> !example.equals("\u2026")).orElse(""));
  }
}
