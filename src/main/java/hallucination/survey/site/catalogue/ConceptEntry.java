package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A concept as it stands in lists.
 *
 * @param broader the concept above it, null for a top concept
 * @param order place in its scheme
 * @param strength the rung of an evidence setting; {@link Strength#UNSTATED} for all others
 */
public record ConceptEntry(
    ConceptId id, String label, @Nullable ConceptId broader, int order, Strength strength)
    implements Comparable<ConceptEntry> {

  /** The concept above it. */
  public Optional<ConceptId> above() {
    return Optional.ofNullable(broader);
  }

  @Override
  public int compareTo(ConceptEntry other) {
    int byOrder = Integer.compare(order, other.order);
    return byOrder != 0 ? byOrder : id.compareTo(other.id);
  }

  static List<ConceptEntry> sorted(List<ConceptEntry> entries) {
    return entries.stream().sorted().toList();
  }
}
