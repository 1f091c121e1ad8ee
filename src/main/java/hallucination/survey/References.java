package hallucination.survey;

import hallucination.survey.export.DataDictionary;
import hallucination.survey.export.Exporter;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.site.Edition;
import hallucination.survey.site.Reference;

/** Hands the site what it does not know: rules, dictionary, files, queue, readings, edition. */
final class References {
  private References() {}

  static Reference of(KnowledgeBase knowledgeBase, Edition edition) {
    Ontology ontology = knowledgeBase.ontology();
    return new Reference(
        RuleCatalogue.entries(ontology).stream().map(References::rule).toList(),
        DataDictionary.rows(ontology).stream().map(References::key).toList(),
        Exporter.contents(ontology).stream()
            .map(
                entry ->
                    new Reference.FileText(entry.name(), entry.mediaType(), entry.description()))
            .toList(),
        knowledgeBase.queue(),
        Agreement.of(knowledgeBase.readings(), ontology),
        edition);
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
