package hallucination.survey;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Tells when a file of a survey has changed. It compares names, sizes and times twice a second,
 * which works on every file system, mounted ones too, and waits until a save has settled.
 */
final class SourceWatcher implements Runnable {
  private static final long PAUSE_MILLIS = 500;
  private static final List<String> FOLDERS = List.of("ontology", "papers", "site");

  private final Path root;
  private final Runnable changed;

  SourceWatcher(Path root, Runnable changed) {
    this.root = root;
    this.changed = changed;
  }

  Thread start() {
    return Thread.ofPlatform().daemon().name("source-watcher").start(this);
  }

  @Override
  public void run() {
    long told = state();
    long last = told;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      long now = state();
      if (now == last && now != told) {
        told = now;
        changed.run();
      }
      last = now;
    }
  }

  private long state() {
    long[] state = {0};
    for (String folder : FOLDERS) {
      Path path = root.resolve(folder);
      if (Files.isDirectory(path)) {
        try {
          Files.walkFileTree(
              path,
              new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                  long one = file.hashCode();
                  one = one * 31 + attributes.size();
                  one = one * 31 + attributes.lastModifiedTime().toMillis();
                  state[0] += one * 0x9E3779B97F4A7C15L;
                  return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                  return FileVisitResult.CONTINUE; // gone between two looks; the next look tells
                }
              });
        } catch (IOException e) {
          state[0]++; // a folder that can't be listed now counts as changed, and is read again
        }
      }
    }
    return state[0];
  }
}
