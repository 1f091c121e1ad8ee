package hallucination.survey.ontology;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that a record may have, read from its property shape.
 *
 * @param name the key as typed
 * @param property address of the RDF property; empty for a {@link KeyForm#GROUP}
 * @param scheme the scheme from which its concepts come
 * @param atLeast least number of values
 * @param atMost greatest number of values
 * @param pattern regular expression that a text must match
 * @param description what the key means
 * @param section the keys inside, for {@link KeyForm#SECTION} and {@link KeyForm#GROUP}
 */
public record Key(
    String name,
    String property,
    KeyForm form,
    @Nullable String scheme,
    int atLeast,
    int atMost,
    @Nullable String pattern,
    String description,
    @Nullable String example,
    @Nullable SectionModel section) {

  /** Whether the key takes a list. */
  public boolean many() {
    return atMost > 1;
  }

  /** The keys inside. */
  public Optional<SectionModel> inside() {
    return Optional.ofNullable(section);
  }
}
