package hallucination.survey.graph.execution;

import java.util.Arrays;

/** A map of longs to small numbers, counted among what the query holds. */
final class LongTable {
  /** The value of a key that is not there. */
  static final byte NONE = Byte.MIN_VALUE;

  private final Session session;
  private long[] keys = new long[16];
  private byte[] values = new byte[16];
  private int size;

  LongTable(Session session) {
    this.session = session;
    Arrays.fill(values, NONE);
  }

  int size() {
    return size;
  }

  byte get(long key) {
    return values[slot(key)];
  }

  /** Adds a key as to a set, and tells whether it is new. */
  boolean add(long key) {
    int slot = slot(key);
    if (values[slot] != NONE) {
      return false;
    }
    put(slot, key, (byte) 0);
    return true;
  }

  void put(long key, byte value) {
    int slot = slot(key);
    if (values[slot] == NONE) {
      put(slot, key, value);
    } else {
      values[slot] = value;
    }
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(values, NONE);
      size = 0;
    }
  }

  private void put(int slot, long key, byte value) {
    keys[slot] = key;
    values[slot] = value;
    if (++size * 2 > keys.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    byte[] oldValues = values;
    session.hold(5L * keys.length / 2);
    session.check();
    keys = new long[2 * oldKeys.length];
    values = new byte[keys.length];
    Arrays.fill(values, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & (keys.length - 1);
    while (values[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
