package hallucination.survey.site;

/**
 * Writes HTML piece by piece: what is literal stands as it is, what is text is escaped, also for
 * use inside a quoted attribute.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Markup that stands in the program; never give it text of a record. */
  Markup literal(String markup) {
    out.append(markup);
    return this;
  }

  /** Text, escaped. */
  Markup text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** A number. */
  Markup number(int number) {
    out.append(number);
    return this;
  }

  /** HTML that was made before. */
  Markup add(Html html) {
    out.append(html.source());
    return this;
  }

  /** A link around text. */
  Markup link(String href, String text) {
    return literal("<a href=\"").text(href).literal("\">").text(text).literal("</a>");
  }

  Html html() {
    return new Html(out.toString());
  }

  /** Escaped text alone. */
  static Html of(String text) {
    return new Markup().text(text).html();
  }
}
