package hallucination.survey.graph.execution;

import java.util.Arrays;

/** A growing list of numbers, counted among what the query holds. */
final class Ints {
  private final Session session;
  private int[] values = new int[8];
  private int size;

  Ints(Session session) {
    this.session = session;
  }

  void add(int value) {
    if (size == values.length) {
      session.hold(size);
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int get(int at) {
    return values[at];
  }

  void set(int at, int value) {
    values[at] = value;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  void clear() {
    size = 0;
  }
}
