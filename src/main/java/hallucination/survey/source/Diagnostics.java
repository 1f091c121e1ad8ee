package hallucination.survey.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Gathers findings, so that a run can tell all of them at once, sorted by file, line and column.
 */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /** How many findings about one file are enough; who reads a file may then stop. */
  private static final int ENOUGH = 50;

  /** Adds one finding. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds many. */
  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** All findings so far, sorted, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  /** Whether there are so many findings that no one would read more of them. */
  public boolean isFull() {
    return found.size() >= ENOUGH;
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
