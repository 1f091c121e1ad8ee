package hallucination.survey.export;

import hallucination.survey.KnowledgeBaseLoader;
import hallucination.survey.Repository;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A survey of three fabricated records with the real ontology. */
final class Toy {
  static final Path RECORDS = Path.of("src/test/resources/export/papers");

  static final KnowledgeBase SURVEY = load();

  private Toy() {}

  static SurveyRecord paper() {
    return record("vandoe-2023-braces");
  }

  static SurveyRecord preprint() {
    return record("sample-2024-plain");
  }

  static SurveyRecord incident() {
    return record("toycorp-2024-bot");
  }

  private static SurveyRecord record(String id) {
    return Objects.requireNonNull(SURVEY.records().get(RecordId.of(id).orElseThrow()), id);
  }

  private static KnowledgeBase load() {
    List<SourceFile> files = new ArrayList<>(Repository.tree().below("ontology"));
    try (Stream<Path> records = Files.list(RECORDS)) {
      for (Path path : records.toList()) {
        String name = path.getFileName().toString();
        String year = name.replaceFirst(".*-([0-9]{4})-.*", "$1");
        files.add(new SourceFile("papers/" + year + "/" + name, Files.readAllBytes(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    KnowledgeBaseLoader.Loaded loaded = KnowledgeBaseLoader.load(SourceTree.of(files));
    if (!loaded.sound()) {
      throw new IllegalStateException(loaded.diagnostics().toString());
    }
    return loaded.knowledgeBase();
  }
}
