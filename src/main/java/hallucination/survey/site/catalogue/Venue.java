package hallucination.survey.site.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A place in which works appeared. Spellings that differ only in case or signs are one venue.
 *
 * @param name the spelling that most records use
 * @param spellings all of them
 */
public record Venue(String slug, String name, List<String> spellings, List<RecordEntry> papers) {
  /** Copies the lists. */
  public Venue {
    spellings = List.copyOf(spellings);
    papers = List.copyOf(papers);
  }

  /** All venues of works, those with the most works first. */
  static List<Venue> all(List<RecordEntry> papers) {
    Map<String, List<RecordEntry>> bySlug = new TreeMap<>();
    for (RecordEntry paper : papers) {
      String slug = slug(paper.issue().venue());
      if (!slug.isEmpty()) {
        bySlug.computeIfAbsent(slug, k -> new ArrayList<>()).add(paper);
      }
    }
    Comparator<Venue> largest = Comparator.comparingInt(venue -> -venue.papers().size());
    return bySlug.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .sorted(largest.thenComparing(Venue::slug))
        .toList();
  }

  /** The part of the address that names a venue; empty if the name is. */
  public static String slug(String name) {
    String plain = plain(name);
    return plain.isEmpty() && !name.isEmpty() ? Integer.toHexString(name.hashCode()) : plain;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** The query that lists the works. */
  public String query() {
    String values =
        spellings.stream()
            .map(name -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
            .collect(Collectors.joining(" "));
    return Sparql.query(
        """
        SELECT DISTINCT ?record ?title ?year
        WHERE {
          VALUES ?venue { %s }
          ?record a hs:Paper ; hs:venue ?venue ; dcterms:title ?title ; hs:year ?year .
        }
        ORDER BY DESC(?year) ?record
        """
            .formatted(values));
  }

  private static Venue of(String slug, List<RecordEntry> papers) {
    Map<String, Long> spellings =
        papers.stream()
            .collect(
                Collectors.groupingBy(
                    paper -> paper.issue().venue(), TreeMap::new, Collectors.counting()));
    Comparator<Map.Entry<String, Long>> common = Map.Entry.comparingByValue();
    Optional<String> name =
        spellings.entrySet().stream()
            .max(common.thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return new Venue(slug, name.orElse(slug), List.copyOf(spellings.keySet()), papers);
  }
}
