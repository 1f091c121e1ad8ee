package hallucination.survey.site;

import hallucination.survey.source.Replacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is written to. A file that already holds the right bytes is left alone;
 * any other is written beside its place and moved into it, so that no reader sees half of it. A
 * list of what was written stays in the folder, so that the next build can remove what it no longer
 * writes and nothing else.
 */
final class SiteFolder {
  static final String LIST = ".survey-files";

  private final Path root;
  private final boolean compress;
  private final SortedSet<String> names = new ConcurrentSkipListSet<>();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

  SiteFolder(Path root, boolean compress) {
    this.root = root.toAbsolutePath().normalize();
    this.compress = compress;
  }

  void write(String path, byte[] bytes) {
    boolean changed = replace(path, bytes);
    if (compress && Compression.pays(path, bytes)) {
      Map<String, Compression> forms = Compression.forms(path);
      for (Map.Entry<String, Compression> form : forms.entrySet()) {
        String beside = path + form.getKey();
        if (changed || !Files.exists(root.resolve(beside))) {
          replace(beside, form.getValue().of(bytes));
        } else {
          names.add(beside);
          unchanged.incrementAndGet();
        }
      }
    }
  }

  private boolean replace(String path, byte[] bytes) {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      throw new IllegalArgumentException("outside the folder: " + path);
    }
    names.add(path);
    try {
      boolean changed = Replacement.write(file, bytes);
      (changed ? written : unchanged).incrementAndGet();
      return changed;
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + file, e);
    }
  }

  /**
   * Removes what an earlier build wrote and this one did not, and tells how many files that were.
   */
  int removeStale() {
    Path list = root.resolve(LIST);
    try {
      List<String> earlier = Files.exists(list) ? Files.readAllLines(list) : List.of();
      int removed = 0;
      for (String name : earlier) {
        Path file = root.resolve(name).normalize();
        if (!names.contains(name) && file.startsWith(root) && Files.deleteIfExists(file)) {
          removed++;
          removeEmpty(file.getParent());
        }
      }
      byte[] lines = (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8);
      Replacement.write(list, lines);
      return removed;
    } catch (IOException e) {
      throw new UncheckedIOException("can't remove old files from " + root, e);
    }
  }

  private void removeEmpty(@Nullable Path folder) throws IOException {
    if (folder == null || folder.equals(root) || !folder.startsWith(root)) {
      return;
    }
    try (Stream<Path> left = Files.list(folder)) {
      if (left.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(folder);
    removeEmpty(folder.getParent());
  }

  int written() {
    return written.get();
  }

  int unchanged() {
    return unchanged.get();
  }
}
