package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** The queries for the records that are coded with concepts of a scheme. */
public final class UsesQuery {
  private UsesQuery() {}

  /** The query that finds the records of one concept, narrower concepts included. */
  public static String records(ConceptId concept) {
    return Sparql.query(
        """
        SELECT DISTINCT ?record ?title ?year
        WHERE {
          ?given skos:broader* <%s> .
          ?record %s ?given ;
            dcterms:title ?title ;
            hs:year ?year .
        }
        ORDER BY DESC(?year) ?record
        """
            .formatted(concept.iri(), path(concept.scheme())));
  }

  /** Tells every pair of a record and a concept that it was given, of one scheme. */
  static void run(Graph graph, String scheme, BiConsumer<RecordId, ConceptId> pair) {
    String query =
        Sparql.query(
            "SELECT DISTINCT ?record ?given WHERE { ?record a hs:Record ; %s ?given }"
                .formatted(path(scheme)));
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        Optional<RecordId> record = record(row.get(Var.alloc("record")));
        Optional<ConceptId> concept =
            Optional.of(row.get(Var.alloc("given")))
                .filter(Node::isURI)
                .flatMap(node -> ConceptId.of(node.getURI()))
                .filter(id -> id.scheme().equals(scheme));
        if (record.isPresent() && concept.isPresent()) {
          pair.accept(record.get(), concept.get());
        }
      }
    }
  }

  static Optional<RecordId> record(Node node) {
    return Optional.of(node)
        .filter(Node::isURI)
        .flatMap(n -> ConceptId.of(n.getURI()))
        .filter(id -> id.scheme().equals("paper"))
        .flatMap(id -> RecordId.of(id.slug()));
  }

  /** The way from a record to the concepts of a scheme. */
  static String path(String scheme) {
    return switch (scheme) {
      case "access" -> "hs:requiresAccess";
      case "catcher" -> "hs:hasBarrier/hs:heldBy|hs:caughtBy";
      case "cause" -> "hs:studiesCause|hs:targetsCause|hs:contradictsCause";
      case "evidence" -> "(hs:hasFinding|hs:hasBarrier)/hs:evidence";
      case "failure" -> "hs:failureMode|hs:failureModeTested";
      case "mitigation" -> "hs:mitigation|hs:contradictsMitigation";
      case "detection" -> "hs:detection|hs:hasBarrier/hs:usesDetection";
      case "outcome" -> "hs:hasBarrier/hs:leadsTo|hs:outcome";
      case "stage" -> "hs:actsAtStage";
      case "type" -> "hs:addressesType";
      default -> "hs:" + scheme;
    };
  }
}
