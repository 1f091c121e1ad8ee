package hallucination.survey.ontology;

import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** A SKOS concept scheme and its concepts by slug, in the order of the file's {@code hs:order}. */
public record ConceptScheme(
    String key, String prefLabel, boolean valueList, SequencedMap<String, Concept> concepts) {
  /** Keeps the map from being changed. */
  public ConceptScheme {
    concepts = Collections.unmodifiableSequencedMap(concepts);
  }

  /** The concept with this slug. */
  public Optional<Concept> concept(String slug) {
    return Optional.ofNullable(concepts.get(slug));
  }

  /** All slugs. */
  public Set<String> slugs() {
    return concepts.keySet();
  }
}
