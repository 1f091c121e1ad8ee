package hallucination.survey.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTests {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  private static final Release RELEASE = new Release("v1", LocalDate.of(2026, 1, 2), COMMIT);

  @TempDir Path folder;

  @Test
  void writesTheSameBytesTwice() throws IOException {
    SortedMap<String, byte[]> first = export(folder.resolve("a"));
    SortedMap<String, byte[]> second = export(folder.resolve("b"));
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    assertThat(first.keySet()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void checksumsHold() throws Exception {
    SortedMap<String, byte[]> files = export(folder);
    List<String> sums =
        new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
    assertThat(sums).hasSize(files.size() - 1);
    for (String line : sums) {
      byte[] file = files.get(line.substring(66));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
      assertThat(line).startsWith(HexFormat.of().formatHex(digest) + "  ");
    }
  }

  @Test
  void compressesWithoutATime() throws IOException {
    SortedMap<String, byte[]> files = export(folder);
    byte[] compressed = files.get("survey.ttl.gz");
    assertThat(compressed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      assertThat(in.readAllBytes()).isEqualTo(files.get("survey.ttl"));
    }
  }

  @Test
  void describesItsFilesAndItsOrigin() throws IOException {
    SortedMap<String, byte[]> files = export(folder);
    Graph graph = RDFDataMgr.loadGraph(folder.resolve("dataset.ttl").toUri().toString());
    String text = Files.readString(folder.resolve("dataset.ttl"));
    assertThat(text)
        .contains("<swh:1:rev:" + COMMIT + ">", "\"2026-01-02\"^^xsd:date", "licenses/by/4.0/");
    assertThat(graph.find(Node.ANY, VOID.triples.asNode(), Node.ANY).toList())
        .singleElement()
        .extracting(t -> t.getObject().getLiteralLexicalForm())
        .isEqualTo(Integer.toString(Toy.SURVEY.graph().size()));
    files.keySet().stream()
        .filter(name -> !name.startsWith("dataset.ttl") && !name.equals("SHA256SUMS"))
        .forEach(name -> assertThat(text).contains("dataset#" + name + ">"));
    assertThat(graph.find().toList())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void saysNothingOfAnUnknownRelease() throws IOException {
    new Exporter(Toy.SURVEY, Release.UNKNOWN).writeAll(folder, false, line -> {});
    assertThat(Files.readString(folder.resolve("dataset.ttl")))
        .doesNotContain("dcterms:issued", "wasDerivedFrom", "dcat:version");
    assertThat(folder.resolve("survey.ttl.gz")).doesNotExist();
  }

  @Test
  void tellsOfEachFile() {
    List<String> told = new ArrayList<>();
    new Exporter(Toy.SURVEY, RELEASE).write(List.of(ExportFormat.RIS), folder, false, told::add);
    assertThat(told).singleElement().asString().matches("survey\\.ris: [0-9,]+ bytes");
    assertThat(folder).isDirectoryContaining("glob:**/survey.ris");
  }

  @Test
  void leavesNothingBehindWhenItFails() throws IOException {
    Files.createDirectories(folder.resolve("survey.ris/in-the-way"));
    assertThatThrownBy(
            () ->
                new Exporter(Toy.SURVEY, RELEASE)
                    .write(List.of(ExportFormat.RIS), folder, false, line -> {}))
        .hasMessageContaining("survey.ris");
    assertThat(folder.resolve("survey.ris.part")).doesNotExist();
  }

  @Test
  void refusesTablesOnAStream() {
    assertThatThrownBy(
            () ->
                new Exporter(Toy.SURVEY, RELEASE)
                    .write(ExportFormat.CSV, new ByteArrayOutputStream()))
        .hasMessage("csv is several files");
  }

  private static SortedMap<String, byte[]> export(Path folder) throws IOException {
    new Exporter(Toy.SURVEY, RELEASE).writeAll(folder, true, line -> {});
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
