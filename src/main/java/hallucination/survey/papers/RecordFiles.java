package hallucination.survey.papers;

import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the records, the queue and the readings of {@code papers/} from what else may lie there,
 * and from what was meant as one of them and would be passed over in silence.
 */
public final class RecordFiles {
  private static final Pattern RECORD = Pattern.compile("papers/[0-9]{4}/[^/]+\\.yaml");
  private static final Pattern YEAR_IN_NAME = Pattern.compile(".*-([0-9]{4})-.*");
  private static final Set<String> COMPANIONS = Set.of("README.md", "LICENSE", "schema.json");
  private static final Pattern QUEUE = Pattern.compile("papers/queue/[0-9]{4}\\.jsonl");
  private static final Pattern READING = Pattern.compile("papers/readings/[^/]+\\.yaml");

  private RecordFiles() {}

  /** The records, sorted by path. */
  public static List<SourceFile> in(SourceTree tree) {
    return tree.below("papers").stream().filter(RecordFiles::isRecord).toList();
  }

  /** The files of the queue, sorted by path. */
  public static List<SourceFile> queue(SourceTree tree) {
    return tree.below("papers/queue").stream().filter(RecordFiles::isQueue).toList();
  }

  /** The second readings, sorted by path. */
  public static List<SourceFile> readings(SourceTree tree) {
    return tree.below("papers/readings").stream().filter(RecordFiles::isReading).toList();
  }

  /** Whether a file holds candidates. */
  public static boolean isQueue(SourceFile file) {
    return QUEUE.matcher(file.path()).matches();
  }

  /** Whether a file is the second reading of a record. */
  public static boolean isReading(SourceFile file) {
    return READING.matcher(file.path()).matches();
  }

  /** Whether a file is read as a record. */
  public static boolean isRecord(SourceFile file) {
    return RECORD.matcher(file.path()).matches();
  }

  /** The finding about a file that is neither a record nor one that may lie beside them. */
  public static Optional<Diagnostic> stray(SourceFile file) {
    boolean allowed =
        isRecord(file)
            || isQueue(file)
            || isReading(file)
            || COMPANIONS.contains(file.path().substring("papers/".length()));
    return allowed ? Optional.empty() : Optional.of(finding(file));
  }

  private static Diagnostic finding(SourceFile file) {
    String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    boolean yaml = Set.of("yaml", "yml").contains(ending.toLowerCase(Locale.ROOT));
    if (file.path().startsWith("papers/queue/")) {
      return RecordRule.STRAY_FILE.at(
          file.path(),
          Location.START,
          "the file would be passed over",
          "name it papers/queue/year.jsonl, such as papers/queue/2024.jsonl");
    }
    if (file.path().startsWith("papers/readings/")) {
      return RecordRule.STRAY_FILE.at(
          file.path(),
          Location.START,
          "the file would be passed over",
          "name it papers/readings/id.yaml, with the id of the record");
    }
    if (!yaml) {
      return RecordRule.STRAY_FILE.at(file.path(), Location.START, "the file is no record");
    }
    Matcher year = YEAR_IN_NAME.matcher(file.stem());
    String place =
        "papers/%s/%s.yaml"
            .formatted(
                year.matches() ? year.group(1) : "year", file.stem().toLowerCase(Locale.ROOT));
    String why =
        ending.equals("yaml")
            ? "a record lies in the folder of its year, right below papers/"
            : "the ending is '." + ending + "', so the file would be passed over";
    return RecordRule.STRAY_FILE.at(
        file.path(), Location.START, why, "rename it to " + RecordReader.shown(place));
  }
}
