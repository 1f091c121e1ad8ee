package hallucination.survey.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Makes the compressed form of a file that a host may send in its place. */
@FunctionalInterface
public interface Compression {
  /** Below this a file is sent in one packet anyway. */
  int SMALLEST = 1024;

  /** What is compressed already. */
  Pattern DENSE = Pattern.compile(".*\\.(woff2|png|zip|gz|br)");

  /**
   * Pages change often, so they are compressed fast; assets seldom, so they are compressed well.
   */
  int FAST = 5;

  /** The densest that brotli can do. */
  int DENSEST = 11;

  /** The compressed form of some bytes; the same bytes always give the same form. */
  byte[] of(byte[] bytes);

  /** Whether this machine can make brotli; gzip can be made on any. */
  static boolean brotli() {
    return Brotli4jLoader.isAvailable();
  }

  /** Whether a file gets smaller by enough to matter. */
  static boolean pays(String path, byte[] bytes) {
    return bytes.length >= SMALLEST && !DENSE.matcher(path).matches();
  }

  /** The ways to compress a file, by the ending that each adds to its name. */
  static Map<String, Compression> forms(String path) {
    Map<String, Compression> forms = new LinkedHashMap<>();
    if (brotli()) {
      int quality = path.startsWith("assets/") ? DENSEST : FAST;
      forms.put(".br", bytes -> brotli(bytes, quality));
    }
    forms.put(".gz", Compression::gzip);
    return forms;
  }

  /** The bytes in brotli. */
  static byte[] brotli(byte[] bytes, int quality) {
    try {
      return Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes in gzip, with no time in it. */
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
