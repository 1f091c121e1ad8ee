package hallucination.survey.export;

import hallucination.survey.papers.SurveyRecord;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Writes RIS, which reference managers read; lines end in carriage return and line feed, as the
 * format asks.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
 */
public final class Ris {
  private Ris() {}

  /** The entries of the records, in their order. */
  public static String entries(Collection<SurveyRecord> records) {
    return records.stream().map(Ris::entry).collect(Collectors.joining("\r\n"));
  }

  /** The entry of one record. */
  public static String entry(SurveyRecord record) {
    Work work = new Work(record);
    StringBuilder entry = new StringBuilder();
    line(entry, "TY", type(work.kind()));
    line(entry, "ID", work.id());
    work.authors().forEach(name -> line(entry, "AU", author(name)));
    line(entry, "TI", work.title());
    line(entry, "PY", work.year());
    work.venue().ifPresent(venue -> line(entry, "T2", venue));
    work.text("doi").ifPresent(doi -> line(entry, "DO", doi));
    work.text("arxiv").ifPresent(id -> line(entry, "UR", "https://arxiv.org/abs/" + id));
    work.url().ifPresent(url -> line(entry, "UR", url));
    line(entry, "ER", "");
    return entry.toString();
  }

  private static String type(Work.Kind kind) {
    return switch (kind) {
      case ARTICLE -> "JOUR";
      case PROCEEDINGS -> "CPAPER";
      case PREPRINT -> "UNPB";
      case REPORT -> "RPRT";
      case RULING -> "CASE";
      case WEB_PAGE -> "ELEC";
    };
  }

  private static String author(PersonName name) {
    String given = name.given().isEmpty() ? "" : ", " + name.given();
    String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
    return name.wholeFamily() + given + suffix;
  }

  private static void line(StringBuilder entry, String tag, String value) {
    entry.append(tag).append("  - ").append(value).append("\r\n");
  }
}
