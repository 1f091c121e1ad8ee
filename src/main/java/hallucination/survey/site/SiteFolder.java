package hallucination.survey.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder that a site is written to. A file that already holds the right bytes is left alone;
 * any other is written beside its place and moved into it, so that no reader sees half of it.
 * Nothing is deleted.
 */
final class SiteFolder {
  private final Path root;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

  SiteFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  void write(String path, byte[] bytes) {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      throw new IllegalArgumentException("outside the folder: " + path);
    }
    try {
      if (holds(file, bytes)) {
        unchanged.incrementAndGet();
      } else {
        replace(file, bytes);
        written.incrementAndGet();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + file, e);
    }
  }

  int written() {
    return written.get();
  }

  int unchanged() {
    return unchanged.get();
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.resolveSibling(".").normalize();
    if (made.add(folder)) {
      Files.createDirectories(folder);
    }
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    Files.write(beside, bytes);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }
}
