package hallucination.survey.graph.execution;

/** A filter on what the registers hold, with the three outcomes of SPARQL's logic. */
abstract class Condition {
  static final byte FALSE = 0;
  static final byte TRUE = 1;
  static final byte ERROR = 2;

  /** One of the three outcomes. */
  abstract byte test();

  final boolean holds() {
    return test() == TRUE;
  }

  static byte of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Negation; an error stays one. */
  static Condition not(Condition condition) {
    return new Condition() {
      @Override
      byte test() {
        byte outcome = condition.test();
        return outcome == ERROR ? ERROR : of(outcome == FALSE);
      }
    };
  }

  /** True if one is true, whatever the other; else an error if one is. */
  static Condition or(Condition left, Condition right) {
    return new Condition() {
      @Override
      byte test() {
        byte first = left.test();
        if (first == TRUE) {
          return TRUE;
        }
        byte second = right.test();
        return second == TRUE ? TRUE : first == ERROR ? ERROR : second;
      }
    };
  }

  /** False if one is false, whatever the other; else an error if one is. */
  static Condition and(Condition left, Condition right) {
    return not(or(not(left), not(right)));
  }
}
