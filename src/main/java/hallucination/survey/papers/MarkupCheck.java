package hallucination.survey.papers;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds markup in texts, which are plain: pages would show it as it is typed. Every pattern is
 * bounded, so that no text can make it slow.
 */
public final class MarkupCheck {
  /** Without one of these there is no markup. */
  private static final Pattern SIGN = Pattern.compile("[<&\\\\$\\[*_`^]");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()]+");

  private static final Map<String, Pattern> MARKUP = new LinkedHashMap<>();

  static {
    MARKUP.put(
        "an HTML tag",
        Pattern.compile(
            "(?i)<(?:/[a-z][a-z0-9]{0,15}\\s?|(?:a|b|i|u|em|strong|sub|sup|p|br|hr|div|span|script|style|img|iframe|object"
                + "|embed|svg|math|form|input|link|meta|ul|ol|li|table|tr|td|th|h[1-6]|code|pre|tt|small|big|font|jats)"
                + "(?:[\\s:][^<>]{0,200})?/?|[a-z][a-z0-9]{0,15}\\s[a-z-]{1,20}=[^<>]{1,200})>|<!--"));
    MARKUP.put(
        "an HTML entity",
        Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}[0-9]{0,2});"));
    MARKUP.put(
        "a LaTeX command",
        Pattern.compile(
            "\\\\(?:[a-z][a-zA-Z]{1,20}|(?:La)?TeX|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega|['\"`^~=.]\\{?[a-zA-Z]|[&%$#_{}])|``"));
    MARKUP.put(
        "a LaTeX formula",
        Pattern.compile(
            "\\$[^$\\s\\\\^_{}]{0,60}[\\\\^_{}][^$]{0,100}\\$|[A-Za-z0-9)][\\^_]\\{[^{}]{1,40}\\}"));
    MARKUP.put("a Markdown link", Pattern.compile("\\[[^\\[\\]]{1,200}\\]\\([^()\\s]{1,200}\\)"));
    MARKUP.put(
        "Markdown emphasis",
        Pattern.compile(
            "(?<![\\w*])(\\*{1,3})[^\\s*](?:[^*]{0,200}[^\\s*])?\\1(?![\\w*])|(?<![\\w_])(_{1,2})[^\\s_](?:[^_]{0,200}[^\\s_])?\\2(?![\\w_])"));
    MARKUP.put("Markdown code", Pattern.compile("`[^`\\s][^`]{0,100}`"));
  }

  private final SourceFile file;
  private final Diagnostics diagnostics;

  /** A check of the texts of one file. */
  public MarkupCheck(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reports each kind of markup in a text. */
  public void check(String text, Location at) {
    if (!SIGN.matcher(text).find()) {
      return;
    }
    String prose = ADDRESS.matcher(text).replaceAll("address");
    MARKUP.forEach(
        (name, pattern) -> {
          Matcher matcher = pattern.matcher(prose);
          if (matcher.find()) {
            diagnostics.add(
                RecordRule.MARKUP.at(
                    file.path(),
                    at,
                    "%s: %s".formatted(name, RecordReader.shown(matcher.group()))));
          }
        });
  }
}
