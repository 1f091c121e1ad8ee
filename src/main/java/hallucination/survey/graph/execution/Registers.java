package hallucination.survey.graph.execution;

import java.util.Arrays;

/**
 * The values of a plan's variables and constants at the moment. Every step reads and writes here.
 */
final class Registers {
  private int[] values = new int[16];
  private int size;

  /** A new register with a value that stays, or {@link Session#UNBOUND}. */
  int add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size] = value;
    return size++;
  }

  int get(int register) {
    return values[register];
  }

  void set(int register, int value) {
    values[register] = value;
  }

  boolean isBound(int register) {
    return values[register] != Session.UNBOUND;
  }

  void clear(int register) {
    values[register] = Session.UNBOUND;
  }
}
