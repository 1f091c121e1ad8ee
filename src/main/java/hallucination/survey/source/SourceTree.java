package hallucination.survey.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The folders {@code ontology}, {@code papers} and {@code site} of a survey, read from a root
 * folder; each folder that the root lacks is taken from the copy inside the program. Files are
 * sorted by path. Links are not followed, so nothing outside the root is read.
 */
public final class SourceTree {
  /** The folders that make a survey. */
  private static final String[] FOLDERS = {"ontology", "papers", "site"};

  /** A file that is larger than this is not read but reported. */
  private static final int LARGEST = 16 << 20;

  /** A record that is larger than this is not read either; no sound one comes near to it. */
  private static final int LARGEST_RECORD = 1 << 20;

  private static final Set<String> DATA = Set.of("yaml", "yml", "ttl", "rq");

  private static final String BUNDLE = "/survey-data.zip";

  private final NavigableMap<String, SourceFile> files;
  private final Diagnostics unreadable;

  private SourceTree(NavigableMap<String, SourceFile> files, Diagnostics unreadable) {
    this.files = files;
    this.unreadable = unreadable;
  }

  /**
   * Reads all files now.
   *
   * @throws UncheckedIOException if a file can't be read
   */
  public static SourceTree read(Path root) {
    NavigableMap<String, SourceFile> files = new TreeMap<>();
    Diagnostics unreadable = new Diagnostics();
    for (String folder : FOLDERS) {
      Path path = root.resolve(folder);
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        readFolder(root, path, files, unreadable);
      } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        unreadable.add(
            TreeRule.UNREADABLE_FILE.at(
                folder,
                Location.START,
                "'" + folder + "' is a link or no folder",
                "put a plain folder in its place"));
      } else {
        files.putAll(bundled(folder));
      }
    }
    return new SourceTree(files, unreadable);
  }

  /** A tree of given files, such as one made in memory. */
  public static SourceTree of(Collection<SourceFile> files) {
    NavigableMap<String, SourceFile> map = new TreeMap<>();
    files.forEach(file -> map.put(file.path(), file));
    return new SourceTree(map, new Diagnostics());
  }

  /** The file at this path, such as {@code site/templates/layout.html}. */
  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The files below a folder, such as {@code papers}, sorted by path. */
  public Collection<SourceFile> below(String folder) {
    return Collections.unmodifiableCollection(files.subMap(folder + "/", folder + "0").values());
  }

  /** Names the content of folders: it changes with each byte and each path below them. */
  public String fingerprint(String... folders) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String folder : folders) {
        for (SourceFile file : below(folder)) {
          digest.update(file.path().getBytes(StandardCharsets.UTF_8));
          digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, file.bytes().length));
          digest.update(file.bytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What stood in the folders and was not read: links and files beyond all measure. */
  public Diagnostics unreadable() {
    return unreadable;
  }

  private static void readFolder(
      Path root, Path folder, NavigableMap<String, SourceFile> files, Diagnostics unreadable) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              String path = root.relativize(file).toString().replace('\\', '/');
              if (!attributes.isRegularFile()) {
                unreadable.add(notRead(path, "is a link or no plain file"));
              } else if (file.getFileName().toString().startsWith(".")) {
                hidden(path).ifPresent(unreadable::add);
              } else {
                add(path, file, files, unreadable);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
              String path = root.relativize(file).toString().replace('\\', '/');
              unreadable.add(notRead(path, "can't be read: " + e.getClass().getSimpleName()));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + folder, e);
    }
  }

  private static void add(
      String path, Path file, NavigableMap<String, SourceFile> files, Diagnostics unreadable) {
    boolean record = path.startsWith("papers/") && !path.startsWith("papers/queue/");
    int largest = record ? LARGEST_RECORD : LARGEST;
    try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = stream.readNBytes(largest + 1);
      if (bytes.length > largest) {
        unreadable.add(notRead(path, "is larger than %d MiB".formatted(largest >> 20)));
      } else {
        files.put(path, new SourceFile(path, bytes));
      }
    } catch (IOException e) {
      unreadable.add(notRead(path, "can't be read: " + e.getClass().getSimpleName()));
    }
  }

  private static Optional<Diagnostic> hidden(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return DATA.contains(ending)
        ? Optional.of(TreeRule.HIDDEN_FILE.at(path, Location.START, "the name begins with a dot"))
        : Optional.empty();
  }

  private static Diagnostic notRead(String path, String why) {
    return TreeRule.UNREADABLE_FILE.at(path, Location.START, "the file " + why);
  }

  private static NavigableMap<String, SourceFile> bundled(String folder) {
    NavigableMap<String, SourceFile> files = new TreeMap<>();
    try (InputStream stream = SourceTree.class.getResourceAsStream(BUNDLE)) {
      if (stream == null) {
        throw new IOException("the program was built without its copy of the survey");
      }
      ZipInputStream zip = new ZipInputStream(stream);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && entry.getName().startsWith(folder + "/")) {
          files.put(entry.getName(), new SourceFile(entry.getName(), zip.readAllBytes()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the survey inside the program", e);
    }
    return files;
  }
}
