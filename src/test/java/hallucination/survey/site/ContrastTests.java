package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recomputes the contrast ratios of the colours from the stylesheet, after WCAG 2.2. */
class ContrastTests {
  private static final Pattern TOKEN =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

  @ParameterizedTest
  @CsvSource({
    "ink, paper, 15.9, 14.8",
    "ink2, paper, 7.0, 8.4",
    "link, paper, 7.9, 9.7",
    "visited, paper, 8.4, 9.0",
    "miss, paper, 6.5, 8.8",
    "evi, paper, 5.8, 9.2",
    "edge, paper, 3.6, 4.6",
    "rule, paper, 1.4, 1.5",
    "count-1-text, count-1, 14.1, 11.9",
    "count-2-text, count-2, 11.3, 10.1",
    "count-3-text, count-3, 7.5, 6.3",
    "count-4-text, count-4, 4.7, 7.4",
    "count-5-text, count-5, 9.0, 12.6",
    "band-1-text, band-1, 14.1, 12.7",
    "band-2-text, band-2, 11.4, 11.0",
    "band-3-text, band-3, 7.5, 6.8",
    "band-4-text, band-4, 5.4, 7.3",
    "band-5-text, band-5, 10.7, 12.6"
  })
  void keepsItsContrast(String text, String ground, double light, double dark)
      throws CharacterCodingException {
    Tokens tokens = tokens();
    assertThat(ratio(tokens.colour(text, 0), tokens.colour(ground, 0)))
        .isEqualTo(light, within(0.06));
    assertThat(ratio(tokens.colour(text, 1), tokens.colour(ground, 1)))
        .isEqualTo(dark, within(0.06));
  }

  /**
   * What is read as text has at least 4.5 to 1 on both grounds, also in code and under a pointer.
   */
  @ParameterizedTest
  @CsvSource({"ink", "ink2", "link", "visited", "miss"})
  void isReadableOnBothGrounds(String text) throws CharacterCodingException {
    Tokens tokens = tokens();
    for (int theme = 0; theme < 2; theme++) {
      for (String ground : new String[] {"paper", "sunk"}) {
        assertThat(ratio(tokens.colour(text, theme), tokens.colour(ground, theme)))
            .isGreaterThan(4.5);
      }
    }
  }

  /** The colours of each theme, light first, by token. */
  private record Tokens(List<Map<String, String>> themes) {
    String colour(String token, int theme) {
      return Optional.ofNullable(themes.get(theme).get(token)).orElseThrow();
    }
  }

  private static Tokens tokens() throws CharacterCodingException {
    Map<String, String> light = new HashMap<>();
    Map<String, String> dark = new HashMap<>();
    Matcher matcher = TOKEN.matcher(Toy.TREE.file("site/assets/survey.css").orElseThrow().text());
    while (matcher.find()) {
      light.put(matcher.group(1), matcher.group(2));
      dark.put(matcher.group(1), matcher.group(3));
    }
    return new Tokens(List.of(light, dark));
  }

  private static double ratio(String a, String b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
