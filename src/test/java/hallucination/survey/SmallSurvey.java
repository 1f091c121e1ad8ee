package hallucination.survey;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fabricated survey from the test resources, laid out in a folder of its own. Records alone are
 * judged by the real ontology; an ontology alone stands by itself. A file {@code made.txt} names
 * what is not kept as a file: links, files that are padded to a size, and texts that are added to a
 * file of the real ontology.
 */
final class SmallSurvey {
  /** The time at which all fabricated surveys are judged. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

  private final Path source;
  private final Path root;

  private SmallSurvey(Path source, Path root) {
    this.source = source;
    this.root = root;
  }

  static SmallSurvey layOut(Path source, Path root) throws IOException {
    SmallSurvey survey = new SmallSurvey(source, root);
    for (String folder : List.of("papers", "site", "ontology")) {
      Files.createDirectories(root.resolve(folder));
    }
    if (survey.addsToOntology()) {
      copy(Path.of("ontology"), root.resolve("ontology"));
    }
    copy(source, root);
    survey.make();
    return survey;
  }

  private boolean addsToOntology() {
    return Files.exists(source.resolve("more.ttl"));
  }

  private boolean has(String folder) {
    return Files.isDirectory(source.resolve(folder));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    }
  }

  private void make() throws IOException {
    Path made = root.resolve("made.txt");
    if (!Files.exists(made)) {
      return;
    }
    for (String line : Files.readAllLines(made)) {
      String[] words = line.split(" ");
      Path file = root.resolve(words[1]);
      Files.createDirectories(file.getParent());
      switch (words[0]) {
        case "link" -> Files.createSymbolicLink(file, Path.of(words[2]));
        case "append" ->
            Files.write(
                file, Files.readAllBytes(root.resolve(words[2])), StandardOpenOption.APPEND);
        case "grow" -> grow(file, Integer.parseInt(words[2]));
        default -> throw new IllegalArgumentException(line);
      }
    }
  }

  private static void grow(Path file, int size) throws IOException {
    StringBuilder text = new StringBuilder(Files.readString(file));
    while (text.length() < size) {
      text.append("# fabricated\n");
    }
    Files.write(file, text.substring(0, size).getBytes(StandardCharsets.UTF_8));
  }

  /** What the check says of it. */
  List<Diagnostic> findings() {
    SourceTree tree = SourceTree.read(root);
    if (has("ontology") || addsToOntology()) {
      return SurveyCheck.of(tree, CLOCK).all().diagnostics().stream()
          .filter(finding -> !has("papers") || Files.exists(source.resolve(finding.file())))
          .toList();
    }
    Ontology ontology = Repository.loaded().knowledgeBase().ontology();
    return new SurveyCheck(tree, ontology, new Diagnostics(), CLOCK).papers().diagnostics();
  }
}
