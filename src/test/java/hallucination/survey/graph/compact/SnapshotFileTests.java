package hallucination.survey.graph.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hallucination.survey.Repository;
import hallucination.survey.graph.Datasets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened is what was written, or nothing is opened. */
class SnapshotFileTests {
  @TempDir private Path folder;

  private final CompactDataset dataset = CompactDataset.copyOf(withOddTerms());
  private Path file = Path.of("");

  private static DatasetGraph withOddTerms() {
    DatasetGraph dataset = Datasets.fabricated();
    Node name = dataset.listGraphNodes().next();
    Node says = NodeFactory.createURI("https://example.org/says");
    Node directed = NodeFactory.createLiteralDirLang("hello", "en", TextDirection.LTR);
    Node inner = NodeFactory.createTripleTerm(says, says, directed);
    List<Node> odd =
        List.of(
            directed,
            NodeFactory.createTripleTerm(says, says, inner),
            NodeFactory.createLiteralString("line\nbreak, zero \0, pair \uD83D\uDE00"),
            NodeFactory.createLiteralString("x".repeat(3_000_000)),
            NodeFactory.createURI("https://example.org/\u00FCber"));
    odd.forEach(node -> Datasets.add(dataset, Quad.create(name, says, says, node)));
    return dataset;
  }

  @BeforeEach
  void write() {
    file = folder.resolve("data.snapshot");
    SnapshotFile.write(dataset, file);
  }

  @Test
  void givesBackAllGraphsTermsAndPrefixes() {
    CompactDataset opened = SnapshotFile.open(file);
    assertThat(opened.find())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(() -> dataset.find());
    assertThat(opened.getDefaultGraph().size()).isEqualTo(dataset.getDefaultGraph().size());
    assertThat(opened.prefixes().getMapping())
        .isEqualTo(dataset.prefixes().getMapping())
        .isNotEmpty();
    IntStream.range(0, dataset.terms().size())
        .forEach(id -> assertThat(opened.terms().id(dataset.terms().node(id))).isEqualTo(id));
  }

  @Test
  void holdsTheWholeSurvey() {
    DatasetGraph survey = Repository.loaded().knowledgeBase().dataset();
    SnapshotFile.write((CompactDataset) survey, file);
    CompactDataset opened = SnapshotFile.open(file);
    assertThat(opened.find()).toIterable().containsExactlyElementsOf(() -> survey.find());
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    byte[] first = Files.readAllBytes(file);
    SnapshotFile.write(SnapshotFile.open(file), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void isReadByManyThreadsAtOnce() {
    CompactDataset opened = SnapshotFile.open(file);
    long found =
        IntStream.range(0, 64)
            .parallel()
            .mapToLong(i -> opened.getDefaultGraph().find().toList().size())
            .sum();
    assertThat(found).isEqualTo(64L * dataset.getDefaultGraph().size());
  }

  @Test
  void staysOpenWhenTheFileIsReplaced() {
    CompactDataset opened = SnapshotFile.open(file);
    SnapshotFile.write(CompactDataset.copyOf(Datasets.fabricated()), file);
    assertThat(opened.find())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(() -> dataset.find());
  }

  @Test
  void refusesADamagedFile() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {24, bytes.length / 2, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      refuses(damaged, "damaged");
    }
    refuses(java.util.Arrays.copyOf(bytes, bytes.length - 1), "damaged");
    refuses(new byte[3], "too short");
  }

  @Test
  void refusesAnotherKindOrVersion() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] other = bytes.clone();
    other[0] ^= 1;
    refuses(other, "no snapshot");
    ByteBuffer.wrap(bytes).put(8, (byte) 99);
    refuses(bytes, "version 99, not 1");
  }

  private void refuses(byte[] bytes, String why) throws IOException {
    Files.write(file, bytes);
    assertThatThrownBy(() -> SnapshotFile.open(file))
        .isInstanceOf(InvalidSnapshotException.class)
        .hasMessageContaining(why);
  }

  @Test
  void saysWhichFileIsNotThere() {
    assertThatThrownBy(() -> SnapshotFile.open(folder.resolve("gone")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone");
    assertThatThrownBy(() -> SnapshotFile.write(dataset, folder.resolve("no/folder")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("folder");
  }
}
