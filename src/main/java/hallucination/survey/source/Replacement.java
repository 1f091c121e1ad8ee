package hallucination.survey.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Writes files so that a reader sees the old one or the new one, never a half. */
public final class Replacement {
  private Replacement() {}

  /**
   * Writes a file beside its place and moves it there; a file that already has these bytes is left
   * alone.
   *
   * @return whether anything was written
   * @throws IOException if it can't be written; what was there is then still there
   */
  public static boolean write(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder above " + file);
    }
    Files.createDirectories(folder);
    Path beside = folder.resolve("." + file.getFileName() + ".part");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
    return true;
  }
}
