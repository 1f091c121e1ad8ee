package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.Matches;
import hallucination.survey.graph.compact.TripleIndex;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Finds the triples of one graph that match a pattern. */
final class TriplePattern extends Pattern {
  /** What one subject or object has with a predicate that is not known. */
  private static final double USUAL = 8;

  private final Session session;
  private final Registers registers;
  private final TripleIndex index;
  private final Matches matches;
  private int graph;
  private final Slot subject;
  private final Slot predicate;
  private final Slot object;
  private final int all;
  private boolean bindsSubject;
  private boolean bindsPredicate;
  private boolean bindsObject;

  TriplePattern(Matching matching, int graph, Slot subject, Slot predicate, Slot object) {
    this.session = matching.session();
    this.registers = matching.registers();
    this.index = matching.dataset().index();
    this.matches = matching.dataset().matches();
    this.graph = graph;
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
    this.all = matches.count(constant(subject), constant(predicate), constant(object));
  }

  /** Looks in another graph from the next opening on. */
  void in(int other) {
    graph = other;
  }

  /** How many named graphs hold what was found. */
  int holders() {
    return matches.holders();
  }

  /** The name of one of them. */
  int holder(int which) {
    return matches.holder(which);
  }

  private int constant(Slot slot) {
    return slot.constant() ? registers.get(slot.register()) : Session.UNBOUND;
  }

  @Override
  int[] variables() {
    return Stream.of(subject, predicate, object)
        .filter(slot -> !slot.constant())
        .mapToInt(Slot::register)
        .distinct()
        .toArray();
  }

  @Override
  double cost(IntPredicate bound) {
    boolean known = predicate.constant();
    int p = registers.get(predicate.register());
    double cost = all;
    if (!subject.constant() && bound.test(subject.register())) {
      cost /= known ? Math.max(1, index.distinctSubjects(p)) : Math.max(1, index.size() / USUAL);
    }
    if (!object.constant() && bound.test(object.register())) {
      cost /= known ? Math.max(1, index.distinctObjects(p)) : Math.max(1, index.size() / USUAL);
    }
    return cost;
  }

  @Override
  void open() {
    int s = registers.get(subject.register());
    int p = registers.get(predicate.register());
    int o = registers.get(object.register());
    bindsSubject = s == Session.UNBOUND;
    bindsPredicate = p == Session.UNBOUND;
    bindsObject = o == Session.UNBOUND;
    matches.open(s, p, o, graph);
  }

  @Override
  boolean next() {
    while (matches.next()) {
      session.step();
      if (bind()) {
        return true;
      }
    }
    close();
    return false;
  }

  /** Binds the match, unless a variable that stands in it twice would have two values. */
  private boolean bind() {
    if (bindsSubject) {
      registers.set(subject.register(), matches.subject());
    }
    if (bindsPredicate) {
      registers.set(predicate.register(), matches.predicate());
    }
    if (bindsObject) {
      registers.set(object.register(), matches.object());
    }
    return registers.get(subject.register()) == matches.subject()
        && registers.get(predicate.register()) == matches.predicate();
  }

  @Override
  void close() {
    if (bindsSubject) {
      registers.clear(subject.register());
      bindsSubject = false;
    }
    if (bindsPredicate) {
      registers.clear(predicate.register());
      bindsPredicate = false;
    }
    if (bindsObject) {
      registers.clear(object.register());
      bindsObject = false;
    }
  }
}
