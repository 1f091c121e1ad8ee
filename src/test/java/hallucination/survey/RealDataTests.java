package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.TurtleFile;
import hallucination.survey.ontology.TurtleWriter;
import hallucination.survey.papers.RecordFiles;
import hallucination.survey.papers.RecordFormatter;
import hallucination.survey.papers.RecordSchema;
import hallucination.survey.papers.RecordWriter;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.queue.QueueFormatter;
import hallucination.survey.papers.readings.ReadingReader;
import hallucination.survey.source.Formatting;
import hallucination.survey.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every real file is sound and in its canonical form, each under its own name. */
class RealDataTests {
  private final KnowledgeBaseLoader.Loaded loaded = Repository.loaded();
  private final Ontology ontology = loaded.knowledgeBase().ontology();

  @Test
  void hasNoFindings() {
    assertThat(loaded.diagnostics()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> recordsRoundTripByteForByte() {
    RecordWriter writer = new RecordWriter(ontology.recordModel());
    return recordFiles()
        .map(
            file ->
                dynamicTest(
                    file.path(),
                    () ->
                        assertThat(writer.canonical(file))
                            .as("run ./survey format")
                            .hasValue(file.text())));
  }

  @TestFactory
  Stream<DynamicTest> queueAndReadingsAreInTheirCanonicalForm() {
    RecordFormatter readings = ReadingReader.formatter(ontology);
    return Stream.concat(
        RecordFiles.queue(Repository.tree()).stream()
            .map(file -> unchanged(file, QueueFormatter::format)),
        RecordFiles.readings(Repository.tree()).stream()
            .map(file -> unchanged(file, readings::format)));
  }

  private static DynamicTest unchanged(SourceFile file, Function<SourceFile, Formatting> format) {
    return dynamicTest(
        file.path(),
        () ->
            assertThat(format.apply(file))
                .as("run ./survey format")
                .isEqualTo(new Formatting.Unchanged()));
  }

  @TestFactory
  Stream<DynamicTest> ontologyFilesAreSortedAndStable() {
    return ontology.files().stream()
        .map(
            file ->
                dynamicTest(
                    file.file().path(),
                    () ->
                        assertThat(written(file))
                            .as("run ./survey format")
                            .isEqualTo(file.file().text())));
  }

  @Test
  void schemaIsFresh() throws IOException {
    assertThat(Repository.tree().file(RecordSchema.PATH).orElseThrow().text())
        .as("run ./survey format")
        .isEqualTo(RecordSchema.of(ontology));
  }

  @TestFactory
  Stream<DynamicTest> recordsAreValidForTheSchemaThatEditorsUse() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Repository.tree().file(RecordSchema.PATH).orElseThrow().text(), InputFormat.JSON);
    return recordFiles()
        .map(
            file ->
                dynamicTest(
                    file.path(),
                    () -> assertThat(schema.validate(file.text(), InputFormat.YAML)).isEmpty()));
  }

  @Test
  void holdsPapersAndIncidents() {
    List<SurveyRecord> records = List.copyOf(loaded.knowledgeBase().records().values());
    assertThat(records.stream().filter(r -> !r.isIncident()).count()).isGreaterThanOrEqualTo(24);
    assertThat(records.stream().filter(SurveyRecord::isIncident).count()).isGreaterThanOrEqualTo(6);
  }

  private static String written(TurtleFile file) {
    return TurtleWriter.write(file.graph(), file.prefixes());
  }

  private static Stream<SourceFile> recordFiles() {
    return RecordFiles.in(Repository.tree()).stream();
  }
}
