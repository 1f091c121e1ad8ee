package hallucination.survey.ontology;

import static hallucination.survey.ontology.LocatedTriples.name;
import static hallucination.survey.ontology.LocatedTriples.shown;

import hallucination.survey.ontology.LocatedTriples.Located;
import hallucination.survey.source.Diagnostics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;

/** Checks the tree of concepts: each has its place in one scheme, once. */
final class TaxonomyCheck {
  private final LocatedTriples triples;
  private final Diagnostics diagnostics;
  private final Map<Node, Node> broader = new HashMap<>();

  TaxonomyCheck(List<TurtleFile> files, Diagnostics diagnostics) {
    this.triples = new LocatedTriples(files);
    this.diagnostics = diagnostics;
    triples.with(SKOS.broader).forEach(l -> broader.putIfAbsent(l.subject(), l.object()));
  }

  void run() {
    Map<Node, Located> concepts = new LinkedHashMap<>();
    Map<String, Located> slugs = new HashMap<>();
    for (Located declared : triples.concepts()) {
      Located first = concepts.putIfAbsent(declared.subject(), declared);
      if (first != null) {
        report(
            OntologyRule.SLUG_REUSED,
            declared,
            "%s is defined in %s already"
                .formatted(shown(declared.subject()), first.file().file().path()));
      }
    }
    for (Located concept : concepts.values()) {
      Located like = slugs.putIfAbsent(shown(concept.subject()).toLowerCase(Locale.ROOT), concept);
      if (like != null) {
        report(
            OntologyRule.SLUG_REUSED,
            concept,
            "%s differs from %s only in case"
                .formatted(shown(concept.subject()), shown(like.subject())));
      }
      place(concept);
      scheme(concept);
      successor(concept);
    }
    new LabelCheck(triples, diagnostics).run(concepts.values());
    new MappingCheck(triples, diagnostics).run();
  }

  private void place(Located concept) {
    Node node = concept.subject();
    List<Located> parents = triples.of(node, SKOS.broader);
    List<Located> top = triples.of(node, SKOS.topConceptOf);
    parents.stream()
        .skip(1)
        .forEach(
            second ->
                report(
                    OntologyRule.SECOND_PARENT,
                    second,
                    "%s has the broader concept %s and also %s"
                        .formatted(
                            shown(node),
                            shown(parents.getFirst().object()),
                            shown(second.object()))));
    if (parents.isEmpty() && top.isEmpty()) {
      report(
          OntologyRule.ORPHAN_CONCEPT,
          concept,
          shown(node) + " has no broader concept and is no top concept");
    } else if (!parents.isEmpty() && !top.isEmpty()) {
      report(
          OntologyRule.ORPHAN_CONCEPT,
          top.getFirst(),
          shown(node) + " is a top concept and has a broader concept too");
    }
    if (!parents.isEmpty() && isOnCircle(node)) {
      report(
          OntologyRule.BROADER_CYCLE,
          parents.getFirst(),
          "going up from %s leads back to it, by way of %s"
              .formatted(shown(node), shown(parents.getFirst().object())));
    }
  }

  private boolean isOnCircle(Node start) {
    Node at = broader.get(start);
    for (int steps = 0; at != null && steps <= broader.size(); steps++) {
      if (at.equals(start)) {
        return true;
      }
      at = broader.get(at);
    }
    return false;
  }

  private void scheme(Located concept) {
    ConceptId id = name(concept.subject()).orElseThrow();
    String iri = Vocab.BASE + id.scheme() + "/";
    String path = "ontology/schemes/" + id.scheme() + ".ttl";
    if (!concept.file().file().path().equals(path)) {
      report(OntologyRule.SCHEME_MISMATCH, concept, "%s belongs in %s".formatted(id, path));
    }
    List<Located> schemes = triples.of(concept.subject(), SKOS.inScheme);
    if (schemes.isEmpty()) {
      report(OntologyRule.SCHEME_MISMATCH, concept, id + " has no skos:inScheme");
    }
    schemes.forEach(l -> sameScheme(l, iri, "%s has the scheme %s"));
    triples
        .of(concept.subject(), SKOS.topConceptOf)
        .forEach(l -> sameScheme(l, iri, "%s is a top concept of %s"));
    for (Located parent : triples.of(concept.subject(), SKOS.broader)) {
      Optional<ConceptId> above = name(parent.object());
      if (above.isEmpty() || !above.get().scheme().equals(id.scheme())) {
        report(
            OntologyRule.SCHEME_MISMATCH,
            parent,
            "%s has the broader concept %s of another scheme"
                .formatted(id, shown(parent.object())));
      } else if (!triples.isConcept(parent.object())) {
        report(
            OntologyRule.SCHEME_MISMATCH,
            parent,
            "%s has the broader concept %s, which is not defined".formatted(id, above.get()));
      }
    }
  }

  private void sameScheme(Located statement, String iri, String message) {
    if (!statement.object().isURI() || !statement.object().getURI().equals(iri)) {
      report(
          OntologyRule.SCHEME_MISMATCH,
          statement,
          message.formatted(shown(statement.subject()), shown(statement.object())));
    }
  }

  private void successor(Located concept) {
    Node node = concept.subject();
    Optional<Located> deprecated =
        triples.one(node, OWL2.deprecated).filter(l -> isTrue(l.object()));
    List<Located> successors = triples.of(node, DCTerms.isReplacedBy);
    if (deprecated.isPresent() && successors.isEmpty()) {
      report(
          OntologyRule.SUCCESSOR_MISSING,
          deprecated.get(),
          shown(node) + " is deprecated and names no successor");
    }
    for (Located successor : successors) {
      if (!triples.isConcept(successor.object())) {
        report(
            OntologyRule.SUCCESSOR_UNKNOWN,
            successor,
            "%s is replaced by %s, which is not defined"
                .formatted(shown(node), shown(successor.object())));
      } else if (triples.one(successor.object(), OWL2.deprecated).stream()
          .anyMatch(l -> isTrue(l.object()))) {
        report(
            OntologyRule.SUCCESSOR_UNKNOWN,
            successor,
            "%s is replaced by %s, which is deprecated itself"
                .formatted(shown(node), shown(successor.object())));
      }
    }
  }

  private static boolean isTrue(Node node) {
    return node.isLiteral() && node.getLiteralLexicalForm().equals("true");
  }

  private void report(OntologyRule rule, Located at, String message) {
    diagnostics.add(rule.at(at.file().file().path(), at.file().locate(at.triple()), message));
  }
}
