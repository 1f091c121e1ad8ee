package hallucination.survey.papers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text freed of what no editor should have left in it.
 *
 * @param deeds what was mended
 * @param guessed whether something was mended that could have been meant otherwise
 */
record TextRepair(String text, List<String> deeds, boolean guessed) {
  static TextRepair of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> deeds = new ArrayList<>();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
      deeds.add("byte order mark");
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
      deeds.add("line ends");
    }
    List<String> lines = new ArrayList<>();
    boolean trailing = false;
    boolean tabs = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String stripped = line.stripTrailing();
      trailing |= !stripped.equals(line);
      tabs |= stripped.indexOf('\t') >= 0;
      lines.add(withoutTabs(stripped));
    }
    if (trailing) {
      deeds.add("white space at line ends");
    }
    if (tabs) {
      deeds.add("tabs");
    }
    boolean mended = trailing || tabs;
    return new TextRepair(
        mended ? String.join("\n", lines) + "\n" : text, List.copyOf(deeds), tabs);
  }

  private static String withoutTabs(String line) {
    int indent = 0;
    StringBuilder spaces = new StringBuilder();
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      spaces.append(line.charAt(indent) == '\t' ? "  " : " ");
      indent++;
    }
    return spaces + line.substring(indent).replace('\t', ' ');
  }
}
