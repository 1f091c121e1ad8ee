package hallucination.survey.papers;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Takes the text out of a file of {@code papers/} and finds what YAML itself would report less
 * clearly, or not at all.
 */
public final class PlainText {
  /** A record with more bytes than this is not read. */
  static final int LARGEST = 256 * 1024;

  private final SourceFile file;
  private final int largest;
  private final CharacterCheck characters;
  private final Diagnostics diagnostics;

  /** The text of a record. */
  PlainText(SourceFile file, CharacterCheck characters, Diagnostics diagnostics) {
    this(file, LARGEST, characters, diagnostics);
  }

  /** The text of a file of which no more than so many bytes are read. */
  public PlainText(
      SourceFile file, int largest, CharacterCheck characters, Diagnostics diagnostics) {
    this.file = file;
    this.largest = largest;
    this.characters = characters;
    this.diagnostics = diagnostics;
  }

  /** The text, or nothing if it is not fit to be parsed. */
  public Optional<String> read() {
    if (file.bytes().length > largest) {
      report(
          RecordRule.FILE_TOO_LARGE,
          Location.START,
          "the file has %d bytes".formatted(file.bytes().length));
      return Optional.empty();
    }
    return decoded().filter(this::isPlain);
  }

  private Optional<String> decoded() {
    byte[] bytes = file.bytes();
    if (bytes.length > 1
        && ((bytes[0] & 0xff) ^ (bytes[1] & 0xff)) == 1
        && (bytes[0] & 0xfe) == 0xfe) {
      report(RecordRule.NOT_UTF8, Location.START, "the file is UTF-16");
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      int column = text.length() - (text.lastIndexOf('\n') + 1) + 1;
      report(
          RecordRule.NOT_UTF8,
          new Location(line, column),
          "the byte %02X here is not UTF-8".formatted(bytes[in.position()] & 0xff));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private boolean isPlain(String text) {
    if (text.startsWith("\uFEFF")) {
      report(RecordRule.BYTE_ORDER_MARK, Location.START, "the file begins with a byte order mark");
      return false;
    }
    boolean plain = true;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      plain &= isPlain(line, number);
      if (diagnostics.isFull()) {
        return false;
      }
    }
    return plain;
  }

  private boolean isPlain(String line, int number) {
    boolean marker =
        line.startsWith("<<<<<<< ")
            || line.startsWith("||||||| ")
            || line.startsWith(">>>>>>> ")
            || line.equals("=======");
    if (marker) {
      report(
          RecordRule.MERGE_CONFLICT,
          new Location(number, 1),
          "a merge-conflict marker: " + RecordReader.shown(line));
    }
    int tab = line.indexOf('\t');
    if (tab >= 0) {
      report(
          RecordRule.TAB,
          new Location(number, line.codePointCount(0, tab) + 1),
          line.isBlank() || line.substring(0, tab).isBlank()
              ? "a tab in the indentation"
              : "a tab");
    }
    characters.line(line, number);
    return !marker && tab < 0 && StreamReader.isPrintable(line);
  }

  private void report(RecordRule rule, Location location, String message) {
    diagnostics.add(rule.at(file.path(), location, message));
  }
}
