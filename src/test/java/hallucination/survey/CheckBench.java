package hallucination.survey;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures by hand how long checks of many fabricated records take. Run it as a program with a
 * folder to fill and a number of records; a third word leaves it at filling the folder.
 */
final class CheckBench {
  private CheckBench() {}

  public static void main(String[] words) throws IOException {
    Path root = Path.of(words[0]);
    int number = Integer.parseInt(words[1]);
    Ontology ontology =
        new OntologyReader(new Diagnostics()).read(SourceTree.read(Path.of("").toAbsolutePath()));
    List<SourceFile> files = FabricatedRecords.of(number, ontology);
    for (SourceFile file : files) {
      Path path = root.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    if (words.length > 2) {
      return;
    }
    time("check of all", "check", "--root", root.toString());
    time("check of all, again", "check", "--root", root.toString());
    String first = root.resolve(files.getFirst().path()).toString();
    time("check of one", "check", "--root", root.toString(), first);
  }

  private static void time(String what, String... words) {
    long start = System.nanoTime();
    int code = Survey.run(words);
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("%s: exit %d, %d ms%n", what, code, millis);
  }
}
