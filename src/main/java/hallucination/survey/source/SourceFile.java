package hallucination.survey.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A file of a survey as it was read.
 *
 * @param path path relative to the root, with {@code /} between its names
 */
public record SourceFile(String path, byte[] bytes) {
  /** The file's last name, such as {@code lin-2021-truthfulqa.yaml}. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The last name without its ending. */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * The text of the file.
   *
   * @throws CharacterCodingException if the bytes are not UTF-8
   */
  public String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
