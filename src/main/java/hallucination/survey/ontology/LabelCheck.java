package hallucination.survey.ontology;

import static hallucination.survey.ontology.LocatedTriples.shown;

import hallucination.survey.ontology.LocatedTriples.Located;
import hallucination.survey.source.Diagnostics;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Checks that every concept has its words, and that no two of a scheme share one. */
final class LabelCheck {
  private final LocatedTriples triples;
  private final Diagnostics diagnostics;

  LabelCheck(LocatedTriples triples, Diagnostics diagnostics) {
    this.triples = triples;
    this.diagnostics = diagnostics;
  }

  void run(Collection<Located> concepts) {
    concepts.forEach(this::words);
    Map<String, Node> owners = new HashMap<>();
    concepts.forEach(
        concept ->
            triples
                .of(concept.subject(), SKOS.prefLabel)
                .forEach(label -> claim(owners, concept, label)));
    concepts.forEach(
        concept ->
            triples
                .of(concept.subject(), SKOS.altLabel)
                .forEach(label -> claim(owners, concept, label)));
  }

  private void words(Located concept) {
    Node node = concept.subject();
    Map<String, String> labels = new HashMap<>();
    for (Located label : triples.of(node, SKOS.prefLabel)) {
      String first = labels.putIfAbsent(language(label.object()), text(label.object()));
      if (first != null && !first.equals(text(label.object()))) {
        report(
            OntologyRule.SECOND_LABEL,
            label,
            "%s has a second preferred label in '%s': %s"
                .formatted(shown(node), language(label.object()), text(label.object())));
      }
    }
    if (labels.isEmpty()) {
      report(OntologyRule.MISSING_LABEL, concept, shown(node) + " has no preferred label");
    }
    if (triples.of(node, SKOS.definition).stream().allMatch(l -> text(l.object()).isBlank())) {
      report(OntologyRule.MISSING_DEFINITION, concept, shown(node) + " has no definition");
    }
  }

  private void claim(Map<String, Node> owners, Located concept, Located label) {
    String scheme = LocatedTriples.name(concept.subject()).orElseThrow().scheme();
    String word =
        String.join(
            "/", scheme, language(label.object()), text(label.object()).toLowerCase(Locale.ROOT));
    Node owner = owners.putIfAbsent(word, concept.subject());
    if (owner != null && !owner.equals(concept.subject())) {
      report(
          OntologyRule.LABEL_REUSED,
          label,
          "'%s' of %s is a label of %s too"
              .formatted(text(label.object()), shown(concept.subject()), shown(owner)));
    }
  }

  private static String text(Node label) {
    return label.isLiteral() ? label.getLiteralLexicalForm() : "";
  }

  private static String language(Node label) {
    return label.isLiteral() ? label.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
  }

  private void report(OntologyRule rule, Located at, String message) {
    diagnostics.add(rule.at(at.file().file().path(), at.file().locate(at.triple()), message));
  }
}
