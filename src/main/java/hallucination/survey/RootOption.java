package hallucination.survey;

import hallucination.survey.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command takes: where the three folders lie. */
final class RootOption {
  @Option(
      names = "--root",
      paramLabel = "DIR",
      description =
          "Folder that holds ontology/, papers/ and site/ (default: here); what it lacks is taken from"
              + " the program's own copy.")
  private Path root = Path.of("");

  Path path() {
    if (!Files.isDirectory(root.toAbsolutePath())) {
      throw new CouldNotRunException(
          "--root " + root + " is no folder; name the folder that holds papers/");
    }
    return root.toAbsolutePath().normalize();
  }

  SourceTree read() {
    return SourceTree.read(path());
  }
}
