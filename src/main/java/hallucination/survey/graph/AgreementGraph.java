package hallucination.survey.graph;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.papers.readings.ErrorKind;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Writes agreement and errors as measurements of the survey's quality.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dqv/">Data Quality Vocabulary</a>
 */
final class AgreementGraph {
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final Node DATASET = NodeFactory.createURI(Vocab.BASE + "dataset");

  private static final Map<String, String> METRICS =
      Map.of(
          "records", "Records that were read and coded twice.",
          "identical", "Records in which both codings have the same concepts.",
          "f1", "Micro F1 of the second coding against the first.",
          "f1-tops", "Micro F1 on top concepts.",
          "alpha", "Krippendorff's alpha with the MASI distance.",
          "alpha-tops", "Krippendorff's alpha with the MASI distance on top concepts.",
          "errors", "Errors that second readings found in first codings.",
          "records-with-error", "Records in which a second reading found an error.");

  private final TripleWriter out = new TripleWriter();

  private AgreementGraph() {}

  static Graph of(Agreement agreement) {
    AgreementGraph graph = new AgreementGraph();
    METRICS.forEach(graph::metric);
    agreement.rows().forEach(graph::row);
    graph.measured("records-with-error", "", TripleWriter.integer(agreement.withError()));
    agreement.errors().forEach(graph::errors);
    return graph.out.graph();
  }

  private void row(Agreement.Row row) {
    String key = row.key().word();
    measured("records", key, TripleWriter.integer(row.records()));
    measured("identical", key, TripleWriter.integer(row.identical()));
    measured("f1", key, row.exact().f1());
    measured("f1-tops", key, row.tops().f1());
    measured("alpha", key, row.exact().alpha());
    measured("alpha-tops", key, row.tops().alpha());
  }

  private void errors(ErrorKind kind, int number) {
    Node node = measured("errors", kind.word(), TripleWriter.integer(number));
    out.text(node, Vocab.hs("errorKind"), kind.word());
  }

  private void metric(String name, String definition) {
    Node metric = metric(name);
    out.add(metric, RDF.type, NodeFactory.createURI(DQV + "Metric"));
    out.text(metric, RDFS.label.asNode(), name);
    out.text(metric, SKOS.definition.asNode(), definition);
  }

  private static Node metric(String name) {
    return NodeFactory.createURI(Vocab.BASE + "metric/" + name);
  }

  private void measured(String metric, String of, OptionalDouble value) {
    value.ifPresent(
        number -> {
          Node node = measured(metric, of, TripleWriter.real(number));
          out.text(node, Vocab.hs("recordKey"), of);
        });
  }

  private Node measured(String metric, String of, Node value) {
    Node node =
        NodeFactory.createURI(
            Vocab.BASE + "measurement/" + metric + (of.isEmpty() ? "" : "-" + of));
    out.add(node, RDF.type, NodeFactory.createURI(DQV + "QualityMeasurement"));
    out.add(node, NodeFactory.createURI(DQV + "computedOn"), DATASET);
    out.add(node, NodeFactory.createURI(DQV + "isMeasurementOf"), metric(metric));
    out.add(node, NodeFactory.createURI(DQV + "value"), value);
    return node;
  }
}
