package hallucination.survey.papers;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds characters that a reader of the page could not see or would take for others: controls,
 * changes of writing direction, and letters of another script inside a word.
 */
public final class CharacterCheck {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Greek letters that look like Latin ones; the others are used in formulas beside Latin. */
  private static final String GREEK_LOOK_ALIKES = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι";

  private static final String CYRILLIC_LOOK_ALIKES = "АВЕКМНОРСТУХаеорсухіјѕԁԛԝһЅІЈ";

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Set<Integer> seen = new HashSet<>();

  /** A check of one file. */
  public CharacterCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Checks one line as it stands in the file, comments included. */
  void line(String line, int number) {
    if (isPlain(line)) {
      return;
    }
    int column = 1;
    for (int i = 0; i < line.length() && !diagnostics.isFull(); column++) {
      int character = line.codePointAt(i);
      report(character, new Location(number, column));
      seen.add(character);
      i += Character.charCount(character);
    }
    boolean otherCyrillic = hasOtherCyrillic(line);
    Matcher words = WORD.matcher(line);
    while (words.find() && !diagnostics.isFull()) {
      int at = words.start();
      lookAlike(words.group(), otherCyrillic)
          .ifPresent(
              found ->
                  reportLookAlike(
                      found, new Location(number, line.codePointCount(0, at) + 1), words.group()));
    }
  }

  /** Checks a value for what an escape in its quotes hid from {@link #line}. */
  public void value(String value, Location at) {
    if (!isPlain(value)) {
      value.codePoints().filter(c -> !seen.contains(c)).forEach(c -> report(c, at));
    }
  }

  private void report(int character, Location at) {
    String name = "U+%04X".formatted(character);
    if (isBidirectional(character)) {
      diagnostics.add(
          RecordRule.BIDIRECTIONAL_CHARACTER.at(
              file.path(), at, "the character " + name + " turns the direction of writing"));
    } else if (isInvisible(character)) {
      diagnostics.add(
          RecordRule.INVISIBLE_CHARACTER.at(
              file.path(), at, "the character " + name + " can't be seen"));
    } else if (isStyled(character)) {
      reportLookAlike(character, at, Character.toString(character));
    }
  }

  private void reportLookAlike(int character, Location at, String word) {
    diagnostics.add(
        RecordRule.LOOK_ALIKE.at(
            file.path(),
            at,
            "'%s' has U+%04X (%s), which looks like a Latin letter"
                .formatted(RecordReader.shown(word), character, Character.getName(character))));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  static boolean isBidirectional(int c) {
    return c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
      case Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (c & 0xfffe) == 0xfffe || c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x3164;
    };
  }

  /** Latin letters in another dress: full width, or styled for mathematics. */
  private static boolean isStyled(int c) {
    return (c >= 0xff21 && c <= 0xff5a && Character.isLetter(c)) || (c >= 0x1d400 && c <= 0x1d6a3);
  }

  private static Optional<Integer> lookAlike(String word, boolean otherCyrillic) {
    boolean latin = has(word, Character.UnicodeScript.LATIN);
    return word.codePoints()
        .filter(c -> latin ? isForeign(c) : CYRILLIC_LOOK_ALIKES.indexOf(c) >= 0)
        .boxed()
        .findFirst()
        .filter(c -> latin || (isDisguised(word) && !otherCyrillic));
  }

  private static boolean isForeign(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case CYRILLIC, CHEROKEE, ARMENIAN, COPTIC, LISU -> true;
      case GREEK -> GREEK_LOOK_ALIKES.indexOf(c) >= 0;
      default -> false;
    };
  }

  private static boolean isDisguised(String word) {
    return word.codePoints().allMatch(c -> CYRILLIC_LOOK_ALIKES.indexOf(c) >= 0);
  }

  private static boolean hasOtherCyrillic(String line) {
    return line.codePoints()
        .anyMatch(
            c ->
                Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC
                    && CYRILLIC_LOOK_ALIKES.indexOf(c) < 0);
  }

  private static boolean has(String word, Character.UnicodeScript script) {
    return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
  }
}
