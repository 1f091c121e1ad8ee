package hallucination.survey.export;

import hallucination.survey.papers.Section;
import hallucination.survey.papers.SurveyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a bibliography says of a record. */
record Work(SurveyRecord record) {
  /** What kind of work it is; no key says it, so status, identifiers and venue tell. */
  enum Kind {
    ARTICLE,
    PROCEEDINGS,
    PREPRINT,
    REPORT,
    RULING,
    WEB_PAGE
  }

  private static final Pattern JOURNAL_ID =
      Pattern.compile("[0-9]{4}\\.(tacl|cl)-.*|[JQ][0-9]{2}-.*");
  private static final Pattern JOURNAL_NAME =
      Pattern.compile(
          "(?i).*(\\b(journal|transactions|trans|letters|reviews?|surveys?|surv|access|magazine"
              + "|annals)\\b|\\bj\\.).*");

  /** Journals that go by letters, as conferences do. */
  private static final Pattern JOURNAL_LETTERS =
      Pattern.compile(
          "TACL|TMLR|JMLR|JAIR|JELS|JAMIA|JAMA.*|JMIR.*|NEJM.*|PNAS.*|BMJ.*|BMC.*|PLOS.*"
              + "|TOIS|TOSEM|TPAMI|TKDE|TALLIP|CSUR|CACM|IJCV");

  /** A word with two capitals, such as NeurIPS. */
  private static final Pattern LETTERS = Pattern.compile(".*\\b\\w*\\p{Lu}\\w*\\p{Lu}\\w*\\b.*");

  private static final Map<String, String> PAGES =
      Map.of(
          "acl", "https://aclanthology.org/",
          "openreview", "https://openreview.net/forum?id=",
          "pmid", "https://pubmed.ncbi.nlm.nih.gov/",
          "aiid", "https://incidentdatabase.ai/cite/");

  String id() {
    return record.id().value();
  }

  String title() {
    return text("title").orElse(id());
  }

  String year() {
    return text("year").orElse("");
  }

  /** A text of the record, its white space made plain. */
  Optional<String> text(String key) {
    return record.root().text(key).map(text -> text.replaceAll("[\\s\\p{Cc}]+", " ").strip());
  }

  Kind kind() {
    String status = text("status").orElse("");
    if (record.isIncident()) {
      return status.equals("legal") ? Kind.RULING : Kind.WEB_PAGE;
    }
    return switch (status) {
      case "legal" -> Kind.RULING;
      case "grey" -> Kind.REPORT;
      case "peer-reviewed" -> journal() ? Kind.ARTICLE : Kind.PROCEEDINGS;
      default -> Kind.PREPRINT;
    };
  }

  private boolean journal() {
    String venue = text("venue").orElse("");
    Optional<String> acl = text("acl");
    if (acl.isPresent()) {
      return JOURNAL_ID.matcher(acl.get()).matches();
    }
    return JOURNAL_LETTERS.matcher(venue).matches()
        || JOURNAL_NAME.matcher(venue).matches()
        || !LETTERS.matcher(venue).matches();
  }

  /**
   * The authors. On an incident they are bodies; the first author's family name stands in the id.
   */
  List<PersonName> authors() {
    List<PersonName> names = new ArrayList<>();
    for (Section author : record.root().sections("authors")) {
      author
          .text("name")
          .map(
              name ->
                  record.isIncident()
                      ? PersonName.body(name)
                      : PersonName.of(name, names.isEmpty() ? familyInId() : ""))
          .ifPresent(names::add);
    }
    return names;
  }

  private String familyInId() {
    return id().replaceFirst("-[0-9]{4}-.*", "");
  }

  /** Where it appeared, unless that says no more than the arXiv number. */
  Optional<String> venue() {
    return text("venue").filter(venue -> !(kind() == Kind.PREPRINT && venue.equals("arXiv")));
  }

  /** The page of the work, where neither DOI nor arXiv number leads to it. */
  Optional<String> url() {
    Optional<String> given = text("url");
    if (given.isPresent() || text("doi").isPresent() || text("arxiv").isPresent()) {
      return given;
    }
    return PAGES.keySet().stream()
        .sorted()
        .flatMap(key -> text(key).map(id -> PAGES.get(key) + id).stream())
        .findFirst();
  }
}
