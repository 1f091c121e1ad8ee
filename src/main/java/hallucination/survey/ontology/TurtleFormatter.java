package hallucination.survey.ontology;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Formatting;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a Turtle file into its canonical form. What it wrote is read again and compared; a file with
 * comments is left alone, since a graph does not keep them.
 */
public final class TurtleFormatter {
  private TurtleFormatter() {}

  /** Formats one file. */
  public static Formatting format(SourceFile file) {
    String typed;
    try {
      typed = file.text();
    } catch (CharacterCodingException e) {
      return leftAlone(file, OntologyRule.TURTLE_SYNTAX, Location.START, "the file is not UTF-8");
    }
    List<String> deeds = new ArrayList<>();
    if (typed.startsWith("\uFEFF")) {
      deeds.add("byte order mark");
    }
    if (typed.indexOf('\r') >= 0) {
      deeds.add("line ends");
    }
    Optional<Location> comment = TurtleComments.first(typed);
    if (comment.isPresent()) {
      return leftAlone(
          file, OntologyRule.TURTLE_COMMENT, comment.get(), "a comment that would be lost");
    }
    Diagnostics found = new Diagnostics();
    Optional<TurtleFile> read = new TurtleReader(found).read(file);
    if (read.isEmpty()) {
      return new Formatting.LeftAlone(found.sorted());
    }
    String text = TurtleWriter.write(read.get().graph(), read.get().prefixes());
    if (text.equals(typed)) {
      return new Formatting.Unchanged();
    }
    Optional<TurtleFile> again = new TurtleReader(new Diagnostics()).read(of(file, text));
    if (again.isEmpty() || !again.get().graph().isIsomorphicWith(read.get().graph())) {
      return leftAlone(
          file,
          OntologyRule.TURTLE_WARNING,
          Location.START,
          "the canonical form would not hold the same triples");
    }
    deeds.add("canonical form");
    return new Formatting.Changed(text, deeds);
  }

  private static SourceFile of(SourceFile file, String text) {
    return new SourceFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Formatting leftAlone(
      SourceFile file, OntologyRule rule, Location at, String message) {
    return new Formatting.LeftAlone(List.of(rule.at(file.path(), at, message)));
  }
}
