package hallucination.survey.export;

import hallucination.survey.papers.SurveyRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes BibTeX that BibTeX and biber read alike: UTF-8, what is special to TeX escaped, titles
 * kept in their capitals.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">biblatex</a>
 */
public final class BibTex {
  private BibTex() {}

  /** The entries of the records, in their order. */
  public static String entries(Collection<SurveyRecord> records) {
    return records.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
  }

  /** The entry of one record; its key is the id of the record. */
  public static String entry(SurveyRecord record) {
    Work work = new Work(record);
    Map<String, String> fields = new LinkedHashMap<>();
    String authors =
        work.authors().stream().map(BibTex::author).collect(Collectors.joining(" and "));
    if (!authors.isEmpty()) {
      fields.put("author", authors);
    }
    fields.put("title", "{" + escape(work.title()) + "}");
    work.venue().ifPresent(venue -> fields.put(venueField(work.kind()), escape(venue)));
    fields.put("year", work.year());
    work.text("doi").ifPresent(doi -> fields.put("doi", verbatim(doi)));
    eprint(work, fields);
    work.url().ifPresent(url -> fields.put("url", verbatim(url)));
    StringBuilder entry = new StringBuilder("@%s{%s".formatted(type(work.kind()), work.id()));
    fields.forEach((name, value) -> entry.append(",\n  %s = {%s}".formatted(name, value)));
    return entry.append("\n}\n").toString();
  }

  private static String type(Work.Kind kind) {
    return switch (kind) {
      case ARTICLE -> "article";
      case PROCEEDINGS -> "inproceedings";
      case PREPRINT, REPORT, RULING, WEB_PAGE -> "misc";
    };
  }

  private static String venueField(Work.Kind kind) {
    return switch (kind) {
      case ARTICLE -> "journal";
      case PROCEEDINGS -> "booktitle";
      case PREPRINT, REPORT, RULING, WEB_PAGE -> "howpublished";
    };
  }

  private static void eprint(Work work, Map<String, String> fields) {
    for (String[] archive : new String[][] {{"arxiv", "arXiv"}, {"pmid", "pubmed"}}) {
      if (!fields.containsKey("eprint")) {
        work.text(archive[0])
            .ifPresent(
                id -> {
                  fields.put("eprint", verbatim(id));
                  fields.put("archiveprefix", archive[1]);
                });
      }
    }
  }

  private static String author(PersonName name) {
    if (name.alone()) {
      return "{" + escape(name.family()) + "}";
    }
    String suffix = name.suffix().isEmpty() ? "" : ", " + escape(name.suffix());
    return escape(name.wholeFamily()) + suffix + ", " + escape(name.given());
  }

  /**
   * A text with what is special to TeX escaped. Braces become commands, since BibTeX counts even
   * escaped ones.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(c);
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** An identifier or address, which TeX takes as it stands, but for what would end the field. */
  private static String verbatim(String text) {
    return text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
  }
}
