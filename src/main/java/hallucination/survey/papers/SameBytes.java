package hallucination.survey.papers;

import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether a file holds a text exactly. */
final class SameBytes {
  private SameBytes() {}

  static boolean are(SourceFile file, String text) {
    return Arrays.equals(file.bytes(), text.getBytes(StandardCharsets.UTF_8));
  }
}
