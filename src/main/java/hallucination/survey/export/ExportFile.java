package hallucination.survey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A file to write: what it is, and how its bytes come about. */
record ExportFile(String name, String mediaType, String description, Content content) {
  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  static ExportFile text(String name, String mediaType, String description, Supplier<String> text) {
    return new ExportFile(
        name,
        mediaType,
        description,
        out -> out.write(text.get().getBytes(StandardCharsets.UTF_8)));
  }
}
