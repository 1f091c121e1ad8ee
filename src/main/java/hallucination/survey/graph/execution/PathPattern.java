package hallucination.survey.graph.execution;

import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Finds the pairs of terms that a walk joins. */
final class PathPattern extends Pattern {
  private enum State {
    CLOSED,
    /** Both ends were given: as many ways as there are walks between them. */
    GIVEN,
    /** One end was given: the list holds the others. */
    ENDS,
    /** Neither was given: one start after the other. */
    STARTS
  }

  private final Session session;
  private final Registers registers;
  private final Slot subject;
  private final Slot object;
  private final Walk walk;
  private final Ints starts;
  private final Ints ends;
  private State state = State.CLOSED;
  private int target;
  private int start;
  private int end;

  PathPattern(Matching matching, Slot subject, Slot object, Walk walk) {
    this.session = matching.session();
    this.registers = matching.registers();
    this.subject = subject;
    this.object = object;
    this.walk = walk;
    this.starts = new Ints(session);
    this.ends = new Ints(session);
  }

  @Override
  int[] variables() {
    return Stream.of(subject, object)
        .filter(slot -> !slot.constant())
        .mapToInt(Slot::register)
        .distinct()
        .toArray();
  }

  @Override
  double cost(IntPredicate bound) {
    boolean from = subject.constant() || bound.test(subject.register());
    boolean to = object.constant() || bound.test(object.register());
    double all = session.terms().size();
    return from && to
        ? 0.5
        : from ? walk.fanOut(true) : to ? walk.fanOut(false) : all * walk.fanOut(true);
  }

  @Override
  void open() {
    int from = registers.get(subject.register());
    int to = registers.get(object.register());
    starts.clear();
    ends.clear();
    start = 0;
    end = 0;
    if (from != Session.UNBOUND) {
      walk.ends(from, true, ends);
      state = to == Session.UNBOUND ? State.ENDS : State.GIVEN;
      target = to == Session.UNBOUND ? object.register() : to;
    } else if (to != Session.UNBOUND) {
      walk.ends(to, false, ends);
      state = State.ENDS;
      target = subject.register();
    } else {
      walk.starts(true, new LongTable(session), starts);
      state = State.STARTS;
    }
  }

  @Override
  boolean next() {
    boolean found =
        switch (state) {
          case CLOSED -> false;
          case GIVEN -> nextWayTo(target);
          case ENDS -> nextEnd();
          case STARTS -> nextStart();
        };
    if (!found) {
      close();
    }
    return found;
  }

  private boolean nextEnd() {
    if (end == ends.size()) {
      return false;
    }
    registers.set(target, ends.get(end++));
    return true;
  }

  /** An end is the same term, as the standard has it; Jena takes an equal value for the end too. */
  private boolean nextWayTo(int wanted) {
    while (end < ends.size()) {
      session.step();
      if (ends.get(end++) == wanted) {
        return true;
      }
    }
    return false;
  }

  private boolean nextStart() {
    boolean loop = subject.register() == object.register();
    while (true) {
      while (end < ends.size()) {
        int id = ends.get(end++);
        session.step();
        if (!loop || id == starts.get(start - 1)) {
          registers.set(subject.register(), starts.get(start - 1));
          registers.set(object.register(), id);
          return true;
        }
      }
      if (start == starts.size()) {
        return false;
      }
      ends.clear();
      end = 0;
      walk.ends(starts.get(start++), true, ends);
    }
  }

  @Override
  void close() {
    if (state == State.ENDS) {
      registers.clear(target);
    } else if (state == State.STARTS) {
      registers.clear(subject.register());
      registers.clear(object.register());
    }
    state = State.CLOSED;
  }
}
