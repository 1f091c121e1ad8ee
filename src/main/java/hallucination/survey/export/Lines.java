package hallucination.survey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes lines in the order of their bytes, the order of {@code LC_ALL=C sort}. */
final class Lines {
  private Lines() {}

  static void write(List<String> lines, OutputStream out) throws IOException {
    byte[][] sorted = new byte[lines.size()][];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (lines.get(i) + "\n").getBytes(StandardCharsets.UTF_8);
    }
    Arrays.sort(sorted, Arrays::compareUnsigned);
    for (byte[] line : sorted) {
      out.write(line);
    }
  }
}
