package hallucination.survey.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says which parts of a written site are heavier than they may be, as they are sent: in brotli, or
 * in gzip where this machine has no brotli.
 */
public final class Budget {
  private static final int PAGE = 15 * 1024;

  /** A year of the queue stands on one page, so that the browser's own search finds all of it. */
  private static final int QUEUE = 160 * 1024;

  private static final int STYLE = 8 * 1024;
  private static final int SCRIPT = 10 * 1024;
  private static final int FONTS = 80 * 1024;
  private static final int FIRST_VISIT = 120 * 1024;

  /** No page below this comes near its budget, so only larger ones are weighed. */
  private static final int WEIGHED = 40 * 1024;

  private final Path root;

  /** The budget of a written site. */
  public Budget(Path root) {
    this.root = root;
  }

  /** One line for each part that is too heavy, with what it weighs and what it may. */
  public List<String> exceeded() {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        if (Files.size(page) > WEIGHED) {
          String path = root.relativize(page).toString().replace('\\', '/');
          judge(lines, path, sent(page), path.startsWith("queue/") ? QUEUE : PAGE);
        }
      }
      int style = sent(root.resolve("assets/survey.css"));
      int script = scripts();
      int fonts = fonts();
      judge(lines, "the style sheet", style, STYLE);
      judge(lines, "the scripts of every page", script, SCRIPT);
      judge(lines, "the fonts of every page", fonts, FONTS);
      int home = sent(root.resolve("index.html"));
      judge(lines, "the first visit", home + style + script + fonts, FIRST_VISIT);
    } catch (IOException e) {
      throw new UncheckedIOException("can't weigh " + root, e);
    }
    return lines;
  }

  private static void judge(List<String> lines, String what, int bytes, int most) {
    if (bytes > most) {
      lines.add(
          String.format(Locale.ROOT, "%s weighs %,d bytes and may weigh %,d", what, bytes, most));
    }
  }

  /** The scripts that every page loads; that of the query page stands apart. */
  private int scripts() throws IOException {
    return sent(root.resolve("assets/theme.js")) + sent(root.resolve("assets/choose.js"));
  }

  /** The two fonts that every page loads; those for further letters load only when used. */
  private int fonts() throws IOException {
    return (int)
        (Files.size(root.resolve("assets/fonts/source-serif-4-latin.woff2"))
            + Files.size(root.resolve("assets/fonts/source-sans-3-latin.woff2")));
  }

  private static int sent(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Compression.brotli()
        ? Compression.brotli(bytes, Compression.FAST).length
        : Compression.gzip(bytes).length;
  }
}
