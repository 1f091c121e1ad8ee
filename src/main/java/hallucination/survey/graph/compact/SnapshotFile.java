package hallucination.survey.graph.compact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A compact dataset as one file, with all its graphs and prefixes. What is opened shares the text
 * of its terms with every other process that has opened the file.
 */
public final class SnapshotFile {
  /** Raised whenever the file changes its form. */
  static final int VERSION = 1;

  /** The first bytes of each snapshot. */
  static final long MAGIC = 0x54504E5359565253L;

  private SnapshotFile() {}

  /** Writes a dataset beside the file and moves it into place, so that no one reads half of it. */
  public static void write(CompactDataset dataset, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        SnapshotWriter.write(dataset, channel);
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("can't write the snapshot " + file, e);
    }
  }

  /**
   * Opens a snapshot.
   *
   * @throws InvalidSnapshotException if it is no snapshot, of another version, or damaged
   */
  public static CompactDataset open(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return SnapshotReader.read(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the snapshot " + file, e);
    }
  }
}
