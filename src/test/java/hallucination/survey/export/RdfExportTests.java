package hallucination.survey.export;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.graph.Iris;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfExportTests {
  private static final Exporter EXPORTER = new Exporter(Toy.SURVEY, Release.UNKNOWN);

  @ParameterizedTest
  @CsvSource({"TURTLE, Turtle", "NTRIPLES, N-Triples", "JSONLD, JSON-LD"})
  void readsBackAsTheSameGraph(ExportFormat format, String lang) {
    Graph graph = dataset(text(format), RDFLanguages.nameToLang(lang)).getDefaultGraph();
    assertThat(graph.isIsomorphicWith(Toy.SURVEY.graph())).isTrue();
  }

  @Test
  void keepsEachNamedGraph() {
    DatasetGraph read = dataset(text(ExportFormat.NQUADS), Lang.NQUADS);
    DatasetGraph written = Toy.SURVEY.dataset();
    List<Node> names = Iter.toList(written.listGraphNodes());
    assertThat(Iter.toList(read.listGraphNodes()))
        .containsAll(names.stream().filter(name -> !written.getGraph(name).isEmpty()).toList());
    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
    for (Node name : names) {
      assertThat(read.getGraph(name).isIsomorphicWith(written.getGraph(name)))
          .as(name.getURI())
          .isTrue();
    }
  }

  @Test
  void sortsLines() {
    assertThat(text(ExportFormat.NTRIPLES).lines().toList()).isSorted();
  }

  @Test
  void blankNodesHaveLabelsThatDoNotDependOnTheReading() {
    Graph again = dataset(text(ExportFormat.TURTLE), Lang.TURTLE).getDefaultGraph();
    Graph relabelled = new BlankNodes(again).relabel(again);
    assertThat(Turtle.text(relabelled, Toy.SURVEY.ontology().prefixes()))
        .isEqualTo(text(ExportFormat.TURTLE));
  }

  @Test
  void nestsPartsInTheirRecord() {
    String json = new Description(Toy.SURVEY).jsonLd(Iris.record("vandoe-2023-braces"));
    assertThat(json)
        .contains("\"barriers\": [\n        {")
        .contains("\"groupValues\": [\n            {")
        .contains("\"catchRate\": \"0.30\"")
        .contains("\"n\": 20")
        .contains("\"name\": \"Jane van der Vandoe\"");
  }

  @Test
  void describesANodeWithItsPartsAndTheLabelsAround() {
    Description description = new Description(Toy.SURVEY);
    Node record = Iris.record("vandoe-2023-braces");
    Graph graph = description.graph(record);
    assertThat(graph.contains(Iris.part(record, "finding-1-groupvalue-2"), Node.ANY, Node.ANY))
        .isTrue();
    assertThat(description.turtle(record)).contains("cause:exposure-bias", "\"Exposure bias\"@en");
    assertThat(
            dataset(description.jsonLd(record), Lang.JSONLD)
                .getDefaultGraph()
                .isIsomorphicWith(graph))
        .isTrue();
    assertThat(description.graph(Iris.record("no-2000-such")).isEmpty()).isTrue();
  }

  private static String text(ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EXPORTER.write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph dataset(String text, Lang lang) {
    return RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .toDatasetGraph();
  }
}
