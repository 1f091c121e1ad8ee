package hallucination.survey.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name under which a work or a person is known elsewhere, read from any usual spelling and held
 * in the one that records use: bare, without the address in front of it.
 */
public sealed interface Identifier {
  /** The canonical spelling, such as {@code 10.18653/v1/2023.emnlp-main.557}. */
  String value();

  /** The form in which two spellings of one identifier are equal. */
  default String identity() {
    return value();
  }

  /** Whether a record's key of this name holds identifiers. */
  static boolean isKey(String key) {
    return switch (key) {
      case "doi", "arxiv", "acl", "pmid", "openreview", "orcid" -> true;
      default -> false;
    };
  }

  /** What a key of this name takes, in words and with an example. */
  static String kind(String key) {
    return switch (key) {
      case "doi" -> "a DOI such as 10.18653/v1/2023.emnlp-main.557";
      case "arxiv" -> "an arXiv id such as 2303.08896";
      case "acl" -> "an ACL Anthology id such as 2023.emnlp-main.557";
      case "pmid" -> "a PubMed number such as 38898292";
      case "openreview" -> "an OpenReview forum id such as hSyW5go0v8";
      default -> "an ORCID iD with its right check digit, such as 0000-0002-1825-0097";
    };
  }

  /** The identifier that a key of this name takes, or nothing if the text is none. */
  static Optional<Identifier> of(String key, String text) {
    return switch (key) {
      case "doi" -> Doi.of(text).map(Identifier.class::cast);
      case "arxiv" -> ArxivId.of(text).map(Identifier.class::cast);
      case "acl" -> AclId.of(text).map(Identifier.class::cast);
      case "pmid" -> Pmid.of(text).map(Identifier.class::cast);
      case "openreview" -> OpenReviewId.of(text).map(Identifier.class::cast);
      case "orcid" -> Orcid.of(text).map(Identifier.class::cast);
      default -> Optional.empty();
    };
  }

  private static Optional<Matcher> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.strip());
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /**
   * A digital object identifier; two that differ only in case are one.
   *
   * @see <a href="https://www.doi.org/the-identifier/resources/handbook/">DOI Handbook</a>
   */
  record Doi(String value) implements Identifier {
    private static final Pattern SPELLING =
        Pattern.compile(
            "(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:?\\s*)?(10\\.[0-9]{4,9}(?:/|%2f)[!-~]{1,200})",
            Pattern.CASE_INSENSITIVE);

    /** The DOI that a text spells. */
    public static Optional<Doi> of(String text) {
      return match(SPELLING, text)
          .map(m -> m.group(1).replaceFirst("(?i)%2f", "/").replaceFirst("[.,;]+$", ""))
          .map(Doi::new);
    }

    @Override
    public String identity() {
      return value.toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An arXiv identifier without its version.
   *
   * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifiers</a>
   */
  record ArxivId(String value) implements Identifier {
    private static final Pattern SPELLING =
        Pattern.compile(
            "(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv:?\\s*)?"
                + "([0-9]{2}(?:0[1-9]|1[0-2])\\.[0-9]{4,5}|[a-z-]{2,20}(?:\\.[a-z]{2})?/[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{3})"
                + "(?:v[0-9]{1,3})?(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);

    /** The arXiv identifier that a text spells. */
    public static Optional<ArxivId> of(String text) {
      return match(SPELLING, text).map(m -> new ArxivId(cased(m.group(1))));
    }

    /** The year in which arXiv gave it. */
    public int year() {
      int two = Integer.parseInt(value.substring(value.indexOf('/') + 1).substring(0, 2));
      return two >= 91 ? 1900 + two : 2000 + two;
    }

    private static String cased(String id) {
      int dot = id.indexOf('.');
      int slash = id.indexOf('/');
      if (slash < 0) {
        return id;
      }
      String lower = id.toLowerCase(Locale.ROOT);
      return dot < 0 || dot > slash
          ? lower
          : lower.substring(0, dot)
              + lower.substring(dot, slash).toUpperCase(Locale.ROOT)
              + lower.substring(slash);
    }
  }

  /** The name of a paper in the ACL Anthology. */
  record AclId(String value) implements Identifier {
    private static final Pattern SPELLING =
        Pattern.compile(
            "(?:(?:https?://)?(?:www\\.)?(?:aclanthology\\.org/|aclweb\\.org/anthology/)|acl:\\s*)?"
                + "([a-z][0-9]{2}-[0-9]{4,5}|(?:19|20)[0-9]{2}\\.[a-z0-9_-]{1,60}\\.[0-9]{1,4})(?:/|\\.pdf|\\.bib)?",
            Pattern.CASE_INSENSITIVE);

    /** The ACL Anthology name that a text spells. */
    public static Optional<AclId> of(String text) {
      return match(SPELLING, text).map(m -> new AclId(cased(m.group(1))));
    }

    private static String cased(String id) {
      return Character.isDigit(id.charAt(0))
          ? id.toLowerCase(Locale.ROOT)
          : id.toUpperCase(Locale.ROOT);
    }
  }

  /** The number of an article in PubMed. */
  record Pmid(String value) implements Identifier {
    private static final Pattern SPELLING =
        Pattern.compile(
            "(?:(?:https?://)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov/|www\\.ncbi\\.nlm\\.nih\\.gov/pubmed/)|(?:pmid|pubmed):?\\s*)?"
                + "([1-9][0-9]{0,7})/?",
            Pattern.CASE_INSENSITIVE);

    /** The PubMed number that a text spells. */
    public static Optional<Pmid> of(String text) {
      return match(SPELLING, text).map(m -> new Pmid(m.group(1)));
    }
  }

  /** The name of a paper's forum at OpenReview. */
  record OpenReviewId(String value) implements Identifier {
    private static final Pattern SPELLING =
        Pattern.compile(
            "(?:(?:https?://)?openreview\\.net/(?:forum|pdf)\\?id=|openreview:\\s*)?([A-Za-z0-9_-]{8,14})(?:&\\S{0,80})?");

    /** The OpenReview name that a text spells. */
    public static Optional<OpenReviewId> of(String text) {
      return match(SPELLING, text).map(m -> new OpenReviewId(m.group(1)));
    }
  }

  /**
   * The identifier of a person; its last character checks the others.
   *
   * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID
   *     identifier</a>
   */
  record Orcid(String value) implements Identifier {
    private static final Pattern SPELLING =
        Pattern.compile(
            "(?:(?:https?://)?(?:www\\.)?orcid\\.org/|orcid:?\\s*)?"
                + "([0-9]{4})[- ]?([0-9]{4})[- ]?([0-9]{4})[- ]?([0-9]{3}[0-9X])/?",
            Pattern.CASE_INSENSITIVE);

    /** The ORCID iD that a text spells, if its check digit is right. */
    public static Optional<Orcid> of(String text) {
      return match(SPELLING, text)
          .map(m -> String.join("-", m.group(1), m.group(2), m.group(3), m.group(4)))
          .map(id -> id.toUpperCase(Locale.ROOT))
          .filter(id -> id.charAt(id.length() - 1) == checkDigit(id))
          .map(Orcid::new);
    }

    /** ISO 7064 MOD 11-2 over the first fifteen digits. */
    private static char checkDigit(String id) {
      int total = 0;
      for (char digit : id.substring(0, id.length() - 1).replace("-", "").toCharArray()) {
        total = (total + Character.digit(digit, 10)) * 2;
      }
      int check = (12 - total % 11) % 11;
      return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
  }
}
