package hallucination.survey.source;

import java.util.Comparator;

/** A place in a source file; line and column count from 1. */
public record Location(int line, int column) implements Comparable<Location> {
  /** The first character of a file, for what is wrong with the file as a whole. */
  public static final Location START = new Location(1, 1);

  private static final Comparator<Location> ORDER =
      Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

  /** Checks that both numbers count from 1. */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
