package hallucination.survey.graph;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.papers.readings.Reading.CodingError;
import hallucination.survey.papers.readings.Reading.Comparison;
import java.util.SortedSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Writes the triples of a second reading, as an activity that used the record. */
final class ReadingGraph {
  private static final Node USED = Vocab.prov("used");

  private final TripleWriter out = new TripleWriter();
  private final Ontology ontology;
  private final Node node;

  private ReadingGraph(Reading reading, Ontology ontology) {
    this.ontology = ontology;
    this.node = Iris.reading(reading.id().value());
  }

  static Graph of(Reading reading, Ontology ontology) {
    ReadingGraph graph = new ReadingGraph(reading, ontology);
    graph.write(reading);
    return graph.out.graph();
  }

  private void write(Reading reading) {
    out.add(node, RDF.type, Vocab.hs("Reading"));
    out.add(node, USED, Iris.record(reading.id().value()));
    out.add(node, Vocab.hs("by"), Iris.concept("agent", reading.act().by()));
    out.add(node, Vocab.hs("read"), Iris.concept("read", reading.act().read()));
    out.add(node, Vocab.hs("date"), TripleWriter.date(reading.act().date()));
    out.add(node, Vocab.hs("blind"), TripleWriter.truth(reading.act().blind()));
    reading.comparisons().forEach(this::comparison);
    int position = 0;
    for (CodingError error : reading.errors()) {
      error(Iris.part(node, "error-" + ++position), error);
    }
  }

  private void comparison(Comparison comparison) {
    Node part = Iris.part(node, comparison.key().word());
    out.add(node, Vocab.hs("comparison"), part);
    out.add(part, RDF.type, Vocab.hs("Comparison"));
    out.text(part, Vocab.hs("recordKey"), comparison.key().word());
    String scheme = comparison.key().scheme(ontology);
    concepts(part, "firstCoding", scheme, comparison.first());
    concepts(part, "secondCoding", scheme, comparison.second());
    concepts(part, "settledCoding", scheme, comparison.settled());
  }

  private void concepts(Node part, String property, String scheme, SortedSet<String> slugs) {
    slugs.forEach(slug -> out.add(part, Vocab.hs(property), Iris.concept(scheme, slug)));
  }

  private void error(Node part, CodingError error) {
    out.add(node, Vocab.hs("codingError"), part);
    out.add(part, RDF.type, Vocab.hs("CodingError"));
    out.text(part, Vocab.hs("recordKey"), error.key());
    out.text(part, Vocab.hs("errorKind"), error.kind().word());
    out.text(part, DCTerms.description.asNode(), error.what());
  }
}
