package hallucination.survey.graph.execution;

import org.jspecify.annotations.Nullable;

/**
 * A table of rows of numbers, filled once from a step, that is looked up by some of its columns.
 */
final class Relation {
  private final Session session;
  private final Registers registers;
  private final @Nullable Step source;
  private final int[] columns;
  private final Ints cells;
  private final boolean[] gaps;
  private int rows;
  private boolean filled;

  /** A table of what a step finds for these registers. */
  Relation(Session session, Registers registers, @Nullable Step source, int[] columns) {
    this.session = session;
    this.registers = registers;
    this.source = source;
    this.columns = columns;
    this.cells = new Ints(session);
    this.gaps = new boolean[columns.length];
  }

  /** A table of rows that are added by hand. */
  Relation(Session session, Registers registers, int width) {
    this(session, registers, null, new int[width]);
  }

  void add(int[] row) {
    for (int i = 0; i < row.length; i++) {
      cells.add(row[i]);
      gaps[i] |= row[i] == Session.UNBOUND;
    }
    rows++;
  }

  void fill() {
    if (filled || source == null) {
      return;
    }
    filled = true;
    int[] row = new int[columns.length];
    source.open();
    while (source.next()) {
      for (int i = 0; i < row.length; i++) {
        row[i] = registers.get(columns[i]);
      }
      add(row);
    }
  }

  int rows() {
    return rows;
  }

  int width() {
    return columns.length;
  }

  int cell(int row, int column) {
    return cells.get(row * columns.length + column);
  }

  /** Whether some row has nothing in a column. */
  boolean hasGaps(int column) {
    return gaps[column];
  }

  /** The rows by the values of some columns. */
  Index index(int[] by) {
    return new Index(by);
  }

  /** Lists of rows with the same values in some columns. */
  final class Index {
    private final Tuples keys;
    private final Ints first;
    private final int[] following;

    private Index(int[] by) {
      keys = new Tuples(by.length, session);
      first = new Ints(session);
      session.hold(rows);
      following = new int[rows];
      int[] key = new int[by.length];
      for (int row = rows - 1; row >= 0; row--) {
        for (int i = 0; i < by.length; i++) {
          key[i] = cell(row, by[i]);
        }
        int list = keys.add(key);
        if (list == first.size()) {
          first.add(-1);
        }
        following[row] = first.get(list);
        first.set(list, row);
      }
    }

    /** The first row with this key, or -1. */
    int first(int[] key) {
      int list = keys.find(key);
      return list < 0 ? -1 : first.get(list);
    }

    /** The next row with the same key, or -1. */
    int following(int row) {
      return following[row];
    }
  }
}
