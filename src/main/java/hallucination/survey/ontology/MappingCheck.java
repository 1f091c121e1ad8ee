package hallucination.survey.ontology;

import static hallucination.survey.ontology.LocatedTriples.shown;

import hallucination.survey.ontology.LocatedTriples.Located;
import hallucination.survey.source.Diagnostics;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Checks that every link to a published class has both its ends. */
final class MappingCheck {
  private static final String MAPPINGS = "ontology/mappings.ttl";
  private static final List<Property> LINKS =
      List.of(
          SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);

  private final LocatedTriples triples;
  private final Diagnostics diagnostics;

  MappingCheck(LocatedTriples triples, Diagnostics diagnostics) {
    this.triples = triples;
    this.diagnostics = diagnostics;
  }

  void run() {
    for (Property link : LINKS) {
      for (Located mapping : triples.with(link)) {
        if (!triples.isConcept(mapping.subject())) {
          report(mapping, mapping.subject(), "is no concept of the survey");
        }
        if (!isStub(mapping.object())) {
          report(mapping, mapping.object(), "is not defined in " + MAPPINGS);
        }
      }
    }
  }

  private boolean isStub(Node node) {
    return triples
        .files()
        .filter(file -> file.file().path().equals(MAPPINGS))
        .anyMatch(f -> f.graph().contains(node, RDF.type.asNode(), SKOS.Concept.asNode()));
  }

  private void report(Located at, Node node, String message) {
    diagnostics.add(
        OntologyRule.MAPPING_UNKNOWN.at(
            at.file().file().path(),
            at.file().locate(at.triple()),
            "%s %s".formatted(shown(node), message)));
  }
}
