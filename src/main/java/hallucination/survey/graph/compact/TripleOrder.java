package hallucination.survey.graph.compact;

import java.util.Arrays;

/**
 * Triples sorted by one order of their places, say predicate, object, subject: where the triples of
 * each first term begin, and the second and third term of each.
 */
record TripleOrder(int[] starts, int[] second, int[] third) {

  /** Sorts triples whose first terms are below a bound. */
  static TripleOrder of(int[] first, int[] second, int[] third, int bound) {
    int[] starts = starts(first, bound);
    int[] next = Arrays.copyOf(starts, bound);
    long[] pairs = new long[first.length];
    for (int i = 0; i < first.length; i++) {
      pairs[next[first[i]]++] = (long) second[i] << 32 | third[i];
    }
    for (int i = 0; i < bound; i++) {
      Arrays.sort(pairs, starts[i], starts[i + 1]);
    }
    int[] sortedSecond = new int[pairs.length];
    int[] sortedThird = new int[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      sortedSecond[i] = (int) (pairs[i] >>> 32);
      sortedThird[i] = (int) pairs[i];
    }
    return new TripleOrder(starts, sortedSecond, sortedThird);
  }

  /** Where the entries of each key begin, if they stand sorted by key; one more for the end. */
  static int[] starts(int[] keys, int bound) {
    int[] starts = new int[bound + 1];
    for (int key : keys) {
      starts[key + 1]++;
    }
    for (int i = 0; i < bound; i++) {
      starts[i + 1] += starts[i];
    }
    return starts;
  }

  /** The first place of this second term, or where it would stand. */
  int from(int first, int wanted) {
    return lower(second, starts[first], starts[first + 1], wanted);
  }

  /** The place behind the last one of this second term. */
  int to(int first, int wanted) {
    return lower(second, starts[first], starts[first + 1], wanted + 1);
  }

  /** The place of a whole triple, or -1. */
  int place(int first, int wantedSecond, int wantedThird) {
    int end = to(first, wantedSecond);
    int place = lower(third, from(first, wantedSecond), end, wantedThird);
    return place < end && third[place] == wantedThird ? place : -1;
  }

  /** How many different second terms go with a first term. */
  int seconds(int first) {
    int seconds = 0;
    for (int i = starts[first]; i < starts[first + 1]; i++) {
      if (i == starts[first] || second[i] != second[i - 1]) {
        seconds++;
      }
    }
    return seconds;
  }

  /** The first place in a sorted range whose value is not below the wanted one. */
  static int lower(int[] values, int from, int to, int wanted) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
