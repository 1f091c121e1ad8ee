package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import java.util.List;

/**
 * A concept scheme with its concepts in the scheme's order.
 *
 * @param key such as {@code cause}
 * @param question what the scheme asks
 */
public record SchemeEntry(
    String key, String label, String question, int order, List<ConceptEntry> concepts) {
  /** Sorts the concepts. */
  public SchemeEntry {
    concepts = ConceptEntry.sorted(concepts);
  }

  /** The concepts with nothing above them. */
  public List<ConceptEntry> tops() {
    return concepts.stream().filter(c -> c.above().isEmpty()).toList();
  }

  /** The concepts directly below one. */
  public List<ConceptEntry> below(ConceptId concept) {
    return concepts.stream().filter(c -> c.above().filter(concept::equals).isPresent()).toList();
  }
}
