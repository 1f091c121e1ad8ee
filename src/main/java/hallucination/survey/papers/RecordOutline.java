package hallucination.survey.papers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What tells whether two records are of one work: identifiers, title and authors.
 *
 * @param identities identifiers in the form in which two spellings of one are equal, each with the
 *     key it stands under
 * @param families family names of the authors, in plain lower case
 */
public record RecordOutline(
    String path, String id, String title, List<Identity> identities, Set<String> families) {

  /** An identifier that two records must not share. */
  public record Identity(String key, String value) {}

  /** More of a title is not compared. */
  private static final int LONGEST = 500;

  private static final String[] KEYS = {"doi", "arxiv", "acl", "openreview", "pmid"};

  /** Copies the lists. */
  public RecordOutline {
    title = title.length() <= LONGEST ? title : title.substring(0, LONGEST);
    identities = List.copyOf(identities);
    families = Set.copyOf(families);
  }

  /** The outline of a record that was read. */
  public static RecordOutline of(SurveyRecord record) {
    Section root = record.root();
    return of(
        record.file().path(),
        record.id().value(),
        root.text("title").orElse(""),
        root::texts,
        root.sections("authors").stream().flatMap(a -> a.text("name").stream()).toList());
  }

  /**
   * The outline of any description of a work.
   *
   * @param texts the texts under a key of a record, such as {@code doi}
   */
  public static RecordOutline of(
      String path,
      String id,
      String title,
      Function<String, List<String>> texts,
      List<String> authors) {
    List<Identity> identities = new ArrayList<>();
    for (String key : KEYS) {
      texts.apply(key).forEach(text -> add(identities, key, text));
    }
    return new RecordOutline(
        path,
        id,
        plain(title),
        orPage(identities, texts.apply("url").stream().findFirst()),
        families(authors));
  }

  /** Adds an identifier, and what it says under another name. */
  static void add(List<Identity> identities, String key, String text) {
    Identifier.of(key, text).ifPresent(id -> identities.add(new Identity(key, id.identity())));
    if (key.equals("doi")) {
      String doi = Identifier.of(key, text).map(Identifier::identity).orElse("");
      after(doi, "10.48550/arxiv.").ifPresent(id -> add(identities, "arxiv", id));
      after(doi, "10.18653/v1/").ifPresent(id -> add(identities, "acl", id));
    }
  }

  private static Optional<String> after(String text, String start) {
    return text.startsWith(start) ? Optional.of(text.substring(start.length())) : Optional.empty();
  }

  /** Where there is no other identifier, the first page stands for one. */
  static List<Identity> orPage(List<Identity> identities, Optional<String> page) {
    if (identities.isEmpty() && page.isPresent()) {
      List<Identity> found = new ArrayList<>();
      for (String key : KEYS) {
        if (page.get().contains("//")) {
          add(found, key, page.get());
        }
      }
      found.add(new Identity("url", plainAddress(page.get())));
      return found;
    }
    return identities.stream().distinct().toList();
  }

  private static String plainAddress(String page) {
    return page.strip()
        .replaceFirst("#.*", "")
        .replaceFirst("^(?i)https?://(www\\.)?", "")
        .replaceFirst("/+$", "");
  }

  static Set<String> families(List<String> names) {
    Set<String> families = new TreeSet<>();
    for (String name : names) {
      String plain = plain(name.contains(",") ? name.substring(0, name.indexOf(',')) : name);
      if (!plain.isEmpty()) {
        families.add(plain.substring(plain.lastIndexOf(' ') + 1));
      }
    }
    return families;
  }

  /**
   * A text in lower case, without accents, with single spaces for all that is no letter or digit.
   */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
