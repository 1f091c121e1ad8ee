package hallucination.survey.graph.execution;

import java.util.Arrays;

/** Different rows of numbers, counted as they come: group keys, distinct rows, keys of a join. */
final class Tuples {
  private final int width;
  private final Session session;
  private final Ints cells;
  private int[] slots = new int[16];
  private int size;

  Tuples(int width, Session session) {
    this.width = width;
    this.session = session;
    this.cells = new Ints(session);
    Arrays.fill(slots, -1);
  }

  int size() {
    return size;
  }

  int cell(int tuple, int column) {
    return cells.get(tuple * width + column);
  }

  /** The count of a row; it is the size before if the row is new. */
  int add(int[] row) {
    int slot = slot(row);
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    for (int value : row) {
      cells.add(value);
    }
    slots[slot] = size;
    if (++size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  /** The count of a row, or -1. */
  int find(int[] row) {
    return slots[slot(row)];
  }

  private void grow() {
    session.hold(slots.length);
    session.check();
    slots = new int[2 * slots.length];
    Arrays.fill(slots, -1);
    int[] row = new int[width];
    for (int tuple = 0; tuple < size; tuple++) {
      for (int column = 0; column < width; column++) {
        row[column] = cell(tuple, column);
      }
      slots[slot(row)] = tuple;
    }
  }

  private int slot(int[] row) {
    int hash = 0;
    for (int value : row) {
      hash = (hash ^ value) * 0x9E3779B9;
    }
    int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] >= 0 && !same(slots[slot], row)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean same(int tuple, int[] row) {
    for (int column = 0; column < width; column++) {
      if (cell(tuple, column) != row[column]) {
        return false;
      }
    }
    return true;
  }
}
