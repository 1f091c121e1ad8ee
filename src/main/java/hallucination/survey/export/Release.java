package hallucination.survey.export;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the state of the sources that is exported; it is told, never guessed.
 *
 * @param version name of the state, such as {@code v1.2}
 * @param date day on which the state was made
 * @param commit full name of the git commit
 */
public record Release(@Nullable String version, @Nullable LocalDate date, @Nullable String commit) {
  /** Nothing is known. */
  public static final Release UNKNOWN = new Release(null, null, null);

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");

  /** Checks the name of the commit. */
  public Release {
    if (commit != null && !COMMIT.matcher(commit).matches()) {
      throw new IllegalArgumentException("no full name of a commit: " + commit);
    }
  }

  /**
   * The commit as a SWHID, which names a git commit the world over.
   *
   * @see <a href="https://www.swhid.org/specification/v1.2/">SWHID</a>
   */
  public Optional<String> revision() {
    return Optional.ofNullable(commit).map(name -> "swh:1:rev:" + name);
  }
}
