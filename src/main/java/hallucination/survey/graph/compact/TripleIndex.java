package hallucination.survey.graph.compact;

/**
 * The triples of a dataset in four orders, so that those which match any pattern stand side by side
 * in one of them. A triple's place is the one in the order of subject, predicate, object.
 */
public final class TripleIndex {
  final TripleOrder spo;
  final TripleOrder pos;
  final TripleOrder osp;
  final TripleOrder pso;
  final int[] subjects;
  private final int[] distinctSubjects;
  private final int[] distinctObjects;
  private final int terms;

  TripleIndex(TripleOrder spo, TripleOrder pos, TripleOrder osp, TripleOrder pso) {
    this.spo = spo;
    this.pos = pos;
    this.osp = osp;
    this.pso = pso;
    this.terms = spo.starts().length - 1;
    this.subjects = new int[spo.second().length];
    for (int s = 0; s < terms; s++) {
      java.util.Arrays.fill(subjects, spo.starts()[s], spo.starts()[s + 1], s);
    }
    int predicates = pos.starts().length - 1;
    this.distinctSubjects = new int[predicates];
    this.distinctObjects = new int[predicates];
    for (int p = 0; p < predicates; p++) {
      distinctSubjects[p] = pso.seconds(p);
      distinctObjects[p] = pos.seconds(p);
    }
  }

  /** Sorts triples that are all different. */
  static TripleIndex of(int[] s, int[] p, int[] o, int terms, int predicates) {
    return new TripleIndex(
        TripleOrder.of(s, p, o, terms),
        TripleOrder.of(p, o, s, predicates),
        TripleOrder.of(o, s, p, terms),
        TripleOrder.of(p, s, o, predicates));
  }

  /** How many triples there are. */
  public int size() {
    return subjects.length;
  }

  /** Whether a number stands for a term of the dataset. */
  boolean knows(int id) {
    return id < terms;
  }

  boolean isPredicate(int id) {
    return id < distinctSubjects.length;
  }

  /** The place of a triple, or -1. */
  int place(int s, int p, int o) {
    return spo.place(s, p, o);
  }

  /** How many different subjects a predicate has. */
  public int distinctSubjects(int p) {
    return p < distinctSubjects.length ? distinctSubjects[p] : 0;
  }

  /** How many different objects a predicate has. */
  public int distinctObjects(int p) {
    return p < distinctObjects.length ? distinctObjects[p] : 0;
  }
}
