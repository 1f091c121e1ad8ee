package hallucination.survey.export;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it stands on a work, taken apart: {@code Brink van der Merwe} has the given name Brink,
 * the particle {@code van der} and the family name Merwe. A name of one word and the name of a body
 * are a family name alone.
 */
record PersonName(String given, String particle, String family, String suffix) {
  /** Words that begin a family name even if written with a capital. */
  private static final Set<String> PARTICLES =
      Set.of(
          "Al", "Da", "De", "Del", "Della", "Den", "Der", "Di", "Dos", "Du", "El", "La", "Le",
          "St.", "Van", "Vander", "Von");

  private static final Set<String> SUFFIXES =
      Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "V");

  /** The name of an organisation, a court or another body. */
  static PersonName body(String name) {
    return new PersonName("", "", name.strip(), "");
  }

  /**
   * Takes a name apart.
   *
   * @param written {@code First Last} or {@code Last, First}
   * @param family what the family name is known to be in ASCII and lower case, words joined by
   *     hyphens; else empty
   */
  static PersonName of(String written, String family) {
    int comma = written.indexOf(',');
    if (comma > 0 && !SUFFIXES.contains(written.substring(comma + 1).strip())) {
      PersonName last = split(List.of(words(written.substring(0, comma))), 0, "");
      return new PersonName(
          written.substring(comma + 1).strip(), last.particle(), last.family(), last.suffix());
    }
    List<String> words = List.of(words(written.replace(",", " ")));
    String suffix = words.size() > 2 && SUFFIXES.contains(words.getLast()) ? words.getLast() : "";
    List<String> name = suffix.isEmpty() ? words : words.subList(0, words.size() - 1);
    return split(name, familyStart(name, family), suffix);
  }

  private static String[] words(String text) {
    return text.strip().split("[\\s\\u00a0]+");
  }

  private static int familyStart(List<String> words, String known) {
    int last = words.size() - 1;
    for (int i = 1; i <= last; i++) {
      if (ascii(String.join("-", words.subList(i, last + 1))).equals(known)) {
        return withParticles(words, i);
      }
    }
    for (int i = 1; i < last; i++) {
      if (lower(words.get(i)) || PARTICLES.contains(words.get(i))) {
        return i;
      }
    }
    return last;
  }

  private static int withParticles(List<String> words, int start) {
    int first = start;
    while (first > 1 && lower(words.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean lower(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  /** Words in lower case before the last are the particle. */
  private static PersonName split(List<String> words, int start, String suffix) {
    int end = start;
    while (end < words.size() - 1 && lower(words.get(end))) {
      end++;
    }
    return new PersonName(
        String.join(" ", words.subList(0, start)),
        String.join(" ", words.subList(start, end)),
        String.join(" ", words.subList(end, words.size())),
        suffix);
  }

  private static String ascii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9-]", "");
  }

  /** Whether there is nothing but a family name. */
  boolean alone() {
    return given.isEmpty() && particle.isEmpty() && suffix.isEmpty();
  }

  /** Particle and family name. */
  String wholeFamily() {
    return particle.isEmpty() ? family : particle + " " + family;
  }
}
