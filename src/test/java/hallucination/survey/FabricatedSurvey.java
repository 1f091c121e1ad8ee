package hallucination.survey;

import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A survey of fabricated records under the real ontology, for tests. */
final class FabricatedSurvey {
  private FabricatedSurvey() {}

  /** The real ontology, with every file that the folder has in place of or beside it. */
  static SourceTree read(Path folder) throws IOException {
    Map<String, SourceFile> files = new TreeMap<>();
    for (SourceFile file : SourceTree.read(Path.of("")).below("ontology")) {
      files.put(file.path(), file);
    }
    for (String part : new String[] {"ontology", "papers"}) {
      try (Stream<Path> walk = Files.walk(folder.resolve(part))) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String path = folder.relativize(file).toString().replace('\\', '/');
          files.put(path, new SourceFile(path, Files.readAllBytes(file)));
        }
      }
    }
    return SourceTree.of(files.values());
  }
}
