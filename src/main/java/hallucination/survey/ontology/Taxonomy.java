package hallucination.survey.ontology;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All concept schemes of the survey, by key. */
public final class Taxonomy {
  private final SortedMap<String, ConceptScheme> schemes;

  Taxonomy(Collection<ConceptScheme> schemes) {
    SortedMap<String, ConceptScheme> byKey = new TreeMap<>();
    schemes.forEach(scheme -> byKey.put(scheme.key(), scheme));
    this.schemes = Collections.unmodifiableSortedMap(byKey);
  }

  /** The scheme with this key, such as {@code cause}. */
  public Optional<ConceptScheme> scheme(String key) {
    return Optional.ofNullable(schemes.get(key));
  }

  /** All schemes, sorted by key. */
  public Collection<ConceptScheme> schemes() {
    return schemes.values();
  }

  /** The concept of this name. */
  public Optional<Concept> concept(ConceptId id) {
    return scheme(id.scheme()).flatMap(scheme -> scheme.concept(id.slug()));
  }

  /** Whether the first concept stands somewhere above the second. */
  public boolean isBroader(ConceptId upper, ConceptId lower) {
    Optional<ConceptScheme> scheme =
        scheme(lower.scheme()).filter(s -> s.key().equals(upper.scheme()));
    String at = lower.slug();
    for (int steps = 0; scheme.isPresent() && steps < 10; steps++) {
      Optional<String> broader = scheme.get().concept(at).map(Concept::broader);
      if (broader.isEmpty()) {
        return false;
      }
      if (broader.get().equals(upper.slug())) {
        return true;
      }
      at = broader.get();
    }
    return false;
  }
}
