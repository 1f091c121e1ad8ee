package hallucination.survey.site;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** Gives the bytes of a page's other forms; made by whoever knows RDF syntaxes and records. */
@FunctionalInterface
public interface Companions {
  /** The bytes of one of the page's {@link Page#forms()}; nothing if they can't be had. */
  Optional<byte[]> bytes(Page page, Form form);

  /** The files that belong to no page, by their paths, such as {@code data/survey.ttl}. */
  default SortedMap<String, byte[]> files() {
    return Collections.emptySortedMap();
  }
}
