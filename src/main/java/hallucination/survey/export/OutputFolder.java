package hallucination.survey.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * A folder that gets its files all at once: they are written beside their places and moved there
 * when the last is done, so that no reader meets half a file and a failure changes nothing.
 */
final class OutputFolder implements AutoCloseable {
  private static final String BESIDE = ".part";

  private final Path folder;
  private final boolean gzip;
  private final Consumer<String> progress;
  private final List<Written> written = new ArrayList<>();

  /**
   * A file as written.
   *
   * @param gzip whether it is the compressed form of the file of the same name without {@code .gz}
   */
  record Written(String name, ExportFile file, long size, String sha256, boolean gzip) {}

  OutputFolder(Path folder, boolean gzip, Consumer<String> progress) {
    this.folder = folder;
    this.gzip = gzip;
    this.progress = progress;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("can't make the folder " + folder, e);
    }
  }

  /** Writes a file as it is. */
  void writePlain(ExportFile file) {
    write(file.name(), file, false, file.content());
  }

  /** Writes a file, and its compressed form if asked for. */
  void write(ExportFile file) {
    writePlain(file);
    if (gzip) {
      Path plain = beside(file.name());
      write(
          file.name() + ".gz",
          file,
          true,
          out -> {
            GZIPOutputStream compressed = new GZIPOutputStream(out);
            Files.copy(plain, compressed);
            compressed.finish();
          });
    }
  }

  private void write(String name, ExportFile file, boolean compressed, ExportFile.Content content) {
    MessageDigest digest = sha256();
    Path path = beside(name);
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest)) {
      content.write(out);
      out.flush();
      long size = Files.size(path);
      String sum = HexFormat.of().formatHex(digest.digest());
      written.add(new Written(name, file, size, sum, compressed));
      progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", name, size));
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + path, e);
    }
  }

  /** All files written so far. */
  List<Written> written() {
    return List.copyOf(written);
  }

  /** The checksums of all files written so far, as {@code sha256sum} reads them. */
  String checksums() {
    return written.stream()
        .map(file -> file.sha256() + "  " + file.name() + "\n")
        .sorted(Comparator.comparing((String line) -> line.substring(66)))
        .collect(Collectors.joining());
  }

  /** Moves all files to their places. */
  void place() {
    for (Written file : written) {
      Path path = folder.resolve(file.name());
      try {
        Files.move(beside(file.name()), path, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException("can't write " + path, e);
      }
    }
  }

  /** Deletes what was not moved to its place. */
  @Override
  public void close() {
    for (Written file : written) {
      try {
        Files.deleteIfExists(beside(file.name()));
      } catch (IOException e) {
        throw new UncheckedIOException("can't delete " + beside(file.name()), e);
      }
    }
  }

  private Path beside(String name) {
    return folder.resolve(name + BESIDE);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
