package hallucination.survey;

import hallucination.survey.export.DataDictionary;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.site.Reference;

/** Hands the site what it shows and finds in no merged graph. */
final class References {
  private References() {}

  static Reference of(KnowledgeBase knowledgeBase) {
    Ontology ontology = knowledgeBase.ontology();
    return new Reference(
        RuleCatalogue.entries(ontology).stream().map(References::rule).toList(),
        DataDictionary.rows(ontology).stream().map(References::key).toList(),
        knowledgeBase.queue(),
        Agreement.of(knowledgeBase.readings(), ontology));
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
