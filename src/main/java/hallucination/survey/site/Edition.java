package hallucination.survey.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the sources that pages are made from; it is told, never guessed.
 *
 * @param version name of the state, such as {@code v1.2}
 * @param date day on which the state was made; ages count from it, never from the clock
 * @param commit full name of the commit
 * @param changes what was changed in records and concepts, newest first
 */
public record Edition(
    @Nullable String version,
    @Nullable LocalDate date,
    @Nullable String commit,
    List<Change> changes) {
  /** Nothing is known. */
  public static final Edition UNKNOWN = new Edition(null, null, null, List.of());

  /** Copies the list. */
  public Edition {
    changes = List.copyOf(changes);
  }

  /** One change, and how many records it touched. */
  public record Change(LocalDate date, String commit, String subject, int records) {}

  /** The name of the state, else its commit, if either is known. */
  public Optional<String> name() {
    return Optional.ofNullable(version).or(() -> Optional.ofNullable(commit));
  }
}
