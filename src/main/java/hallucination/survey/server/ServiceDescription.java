package hallucination.survey.server;

import hallucination.survey.export.DatasetDescription;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.sparql.AnswerFormat;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * What this endpoint can do and what it holds.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service
 *     Description</a>
 */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static final Map<AnswerFormat, String> FORMATS =
      Map.of(
          AnswerFormat.JSON, "SPARQL_Results_JSON",
          AnswerFormat.XML, "SPARQL_Results_XML",
          AnswerFormat.CSV, "SPARQL_Results_CSV",
          AnswerFormat.TSV, "SPARQL_Results_TSV",
          AnswerFormat.TURTLE, "Turtle",
          AnswerFormat.NTRIPLES, "N-Triples",
          AnswerFormat.JSON_LD, "JSON-LD",
          AnswerFormat.RDF_XML, "RDF_XML",
          AnswerFormat.TRIG, "TriG",
          AnswerFormat.NQUADS, "N-Quads");

  private final Graph graph;

  /** The description of the endpoint at an address. */
  ServiceDescription(Snapshot snapshot, String endpoint) {
    graph = DatasetDescription.of(snapshot.knowledgeBase().graph(), snapshot.release());
    Node service = NodeFactory.createURI(endpoint + "#service");
    add(service, RDF.type.asNode(), sd("Service"));
    add(service, sd("endpoint"), NodeFactory.createURI(endpoint));
    add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    for (AnswerFormat format : AnswerFormat.values()) {
      add(
          service,
          sd("resultFormat"),
          NodeFactory.createURI("http://www.w3.org/ns/formats/" + FORMATS.get(format)));
    }
    dataset(snapshot, service, endpoint);
    graph.getPrefixMapping().setNsPrefixes(DatasetDescription.prefixes()).setNsPrefix("sd", SD);
  }

  byte[] bytes(AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, graph, RDFLanguages.contentTypeToLang(format.mediaTypes().getFirst()));
    return out.toByteArray();
  }

  private void dataset(Snapshot snapshot, Node service, String endpoint) {
    Node dataset = NodeFactory.createURI(Vocab.BASE + "dataset");
    Node whole = NodeFactory.createURI(endpoint + "#default-graph");
    add(service, sd("defaultDataset"), dataset);
    add(dataset, RDF.type.asNode(), sd("Dataset"));
    add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(endpoint));
    add(dataset, sd("defaultGraph"), whole);
    add(whole, RDF.type.asNode(), sd("Graph"));
    int number = 0;
    for (Iterator<Node> names = snapshot.knowledgeBase().dataset().listGraphNodes();
        names.hasNext(); ) {
      Node named = NodeFactory.createURI(endpoint + "#named-graph-" + ++number);
      add(dataset, sd("namedGraph"), named);
      add(named, RDF.type.asNode(), sd("NamedGraph"));
      add(named, sd("name"), names.next());
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
