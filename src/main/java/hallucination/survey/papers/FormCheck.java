package hallucination.survey.papers;

import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Says where a file first differs from its canonical form. */
public final class FormCheck {
  private FormCheck() {}

  /** The finding about a record; one that could not be written without loss is not to be. */
  static Optional<Diagnostic> check(SourceFile file, MappingNode read, String canonical) {
    Optional<Diagnostic> difference = difference(file, canonical);
    return difference.isPresent() && !SameMeaning.of(read, canonical)
        ? Optional.of(atRisk(file))
        : difference;
  }

  static Diagnostic atRisk(SourceFile file) {
    return RecordRule.MEANING_AT_RISK.at(
        file.path(), Location.START, "the canonical form would not say quite the same");
  }

  /** The finding, if the file differs from this text. */
  public static Optional<Diagnostic> difference(SourceFile file, String canonical) {
    if (SameBytes.are(file, canonical)) {
      return Optional.empty();
    }
    String typed = new String(file.bytes(), StandardCharsets.UTF_8);
    List<String> lines = typed.lines().toList();
    List<String> wanted = canonical.lines().toList();
    int same = 0;
    while (same < lines.size()
        && same < wanted.size()
        && lines.get(same).equals(wanted.get(same))) {
      same++;
    }
    return Optional.of(
        RecordRule.NOT_CANONICAL.at(
            file.path(), new Location(same + 1, 1), message(typed, lines, wanted, same)));
  }

  private static String message(String typed, List<String> lines, List<String> wanted, int at) {
    if (at == wanted.size() && at == lines.size()) {
      return typed.indexOf('\r') >= 0 ? "lines end in CR LF" : "the last line has no end";
    }
    return at < wanted.size()
        ? "the canonical form has '%s' here".formatted(RecordReader.shown(wanted.get(at).strip()))
        : "the canonical form ends here";
  }
}
