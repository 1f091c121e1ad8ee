package hallucination.survey.ontology;

import java.util.Optional;

/** The name of a concept: its scheme and its slug, which is unique in that scheme. */
public record ConceptId(String scheme, String slug) implements Comparable<ConceptId> {
  /**
   * Reads the name from an address such as {@code
   * https://w3id.org/hallucination-survey/cause/site-shift}.
   */
  public static Optional<ConceptId> of(String iri) {
    if (!iri.startsWith(Vocab.BASE)) {
      return Optional.empty();
    }
    String[] parts = iri.substring(Vocab.BASE.length()).split("/", -1);
    return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
        ? Optional.of(new ConceptId(parts[0], parts[1]))
        : Optional.empty();
  }

  /** The address of the concept. */
  public String iri() {
    return Vocab.BASE + scheme + "/" + slug;
  }

  @Override
  public int compareTo(ConceptId other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return scheme + "/" + slug;
  }
}
