package hallucination.survey.site;

import hallucination.survey.source.Replacement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The folder that a site is written to. A file that already holds the right bytes is left alone;
 * any other is written beside its place and moved into it, so that no reader sees half of it.
 * Nothing is deleted.
 */
final class SiteFolder {
  private final Path root;
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
      (Replacement.write(file, bytes) ? written : unchanged).incrementAndGet();
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
}
