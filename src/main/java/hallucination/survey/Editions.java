package hallucination.survey;

import hallucination.survey.export.Release;
import hallucination.survey.site.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells the site which state of the sources it shows, and what was changed before it. */
final class Editions {
  private static final int MOST = 100;

  private Editions() {}

  /** The state at a root folder. */
  static Edition of(Path root) {
    Release release = GitRelease.of(root);
    return new Edition(release.version(), release.date(), release.commit(), changes(root));
  }

  /** Changes of records and concepts, newest first; none where there is no history. */
  private static List<Edition.Change> changes(Path root) {
    String log = GitRelease.log(root, MOST, "papers", "ontology").orElse("");
    List<Edition.Change> changes = new ArrayList<>();
    for (String entry : log.split("\u001e")) {
      String[] lines = entry.strip().split("\n");
      String[] head = lines[0].split("\t", 3);
      if (head.length == 3) {
        long records = lines(lines).stream().filter(line -> line.startsWith("papers/")).count();
        changes.add(new Edition.Change(LocalDate.parse(head[0]), head[1], head[2], (int) records));
      }
    }
    return changes;
  }

  private static List<String> lines(String[] lines) {
    return List.of(lines).subList(1, lines.length);
  }
}
