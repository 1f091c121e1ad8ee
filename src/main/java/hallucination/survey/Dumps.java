package hallucination.survey;

import hallucination.survey.export.Exporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole survey as files, made when one of them is first asked for. */
final class Dumps {
  private final Exporter exporter;
  private @Nullable SortedMap<String, byte[]> files;

  Dumps(Exporter exporter) {
    this.exporter = exporter;
  }

  /** All files by name. */
  synchronized SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> made = files == null ? export() : files;
    files = made;
    return made;
  }

  private SortedMap<String, byte[]> export() {
    try {
      Path folder = Files.createTempDirectory("survey-data");
      try {
        exporter.writeAll(folder, false, line -> {});
        SortedMap<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
          for (Path path : paths.sorted().toList()) {
            all.put(path.getFileName().toString(), Files.readAllBytes(path));
          }
        }
        return Collections.unmodifiableSortedMap(all);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't export the survey", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
