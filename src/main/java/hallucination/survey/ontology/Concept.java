package hallucination.survey.ontology;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A SKOS concept of one of the survey's schemes.
 *
 * @param broader the slug of the broader concept in the same scheme, null for a top concept
 * @param replacedBy what stands in its place if it is deprecated, as {@code scheme/slug}
 * @see <a href="https://www.w3.org/TR/skos-reference/">SKOS</a>
 */
public record Concept(
    ConceptId id,
    String prefLabel,
    List<String> altLabels,
    @Nullable String broader,
    boolean deprecated,
    @Nullable ConceptId replacedBy) {

  /** Copies the list. */
  public Concept {
    altLabels = List.copyOf(altLabels);
  }

  /** The successor of a deprecated concept. */
  public Optional<ConceptId> successor() {
    return Optional.ofNullable(replacedBy);
  }
}
