package hallucination.survey.graph;

import hallucination.survey.ontology.Vocab;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * States a named query in the graph itself, as a SHACL executable, so that clients find it there.
 */
final class QuestionGraph {
  private QuestionGraph() {}

  static Graph of(NamedQuery query) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Node node = Iris.question(query.name());
    graph.add(Triple.create(node, RDF.type.asNode(), Vocab.hs("CompetencyQuestion")));
    graph.add(
        Triple.create(
            node, RDF.type.asNode(), NodeFactory.createURI(SHACL.NS + "SPARQLSelectExecutable")));
    add(graph, node, SHACL.select, query.text());
    query.decorator("title").ifPresent(text -> add(graph, node, RDFS.label.asNode(), text));
    for (String key : new String[] {"question", "asker", "reading"}) {
      query.decorator(key).ifPresent(text -> add(graph, node, Vocab.hs(key), text));
    }
    query
        .decorator("starred")
        .ifPresent(
            text ->
                graph.add(
                    Triple.create(
                        node,
                        Vocab.hs("starred"),
                        NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean))));
    return graph;
  }

  private static void add(Graph graph, Node subject, Node property, String text) {
    graph.add(Triple.create(subject, property, NodeFactory.createLiteralString(text)));
  }
}
