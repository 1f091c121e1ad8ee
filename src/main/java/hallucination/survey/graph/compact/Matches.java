package hallucination.survey.graph.compact;

/**
 * Steps through the triples that match a pattern, in the whole dataset, in one named graph, or with
 * each graph that holds them. To be used by one thread, and opened again and again.
 */
public final class Matches {
  /** Matches in the default graph. */
  public static final int WHOLE = -1;

  private enum Walk {
    NOTHING,
    ONE,
    BY_SUBJECT,
    BY_OBJECT,
    BY_PREDICATE,
    BY_PREDICATE_OBJECT,
    ALL,
    SLICE
  }

  private final TripleIndex index;
  private final NamedGraphs graphs;
  private int subject;
  private int predicate;
  private int object;
  private int wantedSubject;
  private int wantedPredicate;
  private int wantedObject;
  private int graph = WHOLE;
  private Walk walk = Walk.NOTHING;
  private int at;
  private int end;

  Matches(TripleIndex index, NamedGraphs graphs) {
    this.index = index;
    this.graphs = graphs;
  }

  /** The subject of the match stepped to. */
  public int subject() {
    return subject;
  }

  /** The predicate of the match stepped to. */
  public int predicate() {
    return predicate;
  }

  /** The object of the match stepped to. */
  public int object() {
    return object;
  }

  /** How many named graphs hold the match stepped to. */
  public int holders() {
    return graphs.holders(index.place(subject, predicate, object));
  }

  /** The name of one of the graphs that hold the match stepped to. */
  public int holder(int which) {
    return graphs.name(graphs.holder(index.place(subject, predicate, object), which));
  }

  /** Begins with a pattern in the whole dataset; {@link Terms#NONE} stands for any term. */
  public void open(int s, int p, int o) {
    graph = WHOLE;
    range(s, p, o);
  }

  /** Begins with a pattern in a named graph, or {@link #WHOLE}. */
  public void open(int s, int p, int o, int inGraph) {
    range(s, p, o);
    graph = inGraph;
    if (inGraph != WHOLE && walk != Walk.NOTHING) {
      slice(s, p, o);
    }
  }

  /** How many triples of the whole dataset match. */
  public int count(int s, int p, int o) {
    open(s, p, o);
    return end - at;
  }

  /** Steps to the next match, if there is one. */
  public boolean next() {
    if (graph == WHOLE) {
      return advance();
    }
    if (walk == Walk.SLICE) {
      return advanceInSlice();
    }
    while (advance()) {
      if (graphs.holds(graph, index.place(subject, predicate, object))) {
        return true;
      }
    }
    return false;
  }

  private void range(int s, int p, int o) {
    subject = s;
    predicate = p;
    object = o;
    walk = Walk.NOTHING;
    at = 0;
    end = 0;
    if (!index.knows(s) || !index.knows(o) || !index.isPredicate(p)) {
      return;
    }
    if (s >= 0 && o >= 0 && p >= 0) {
      set(Walk.ONE, 0, index.place(s, p, o) < 0 ? 0 : 1);
    } else if (s >= 0 && o >= 0) {
      set(Walk.BY_OBJECT, index.osp.from(o, s), index.osp.to(o, s));
    } else if (s >= 0 && p >= 0) {
      set(Walk.BY_SUBJECT, index.spo.from(s, p), index.spo.to(s, p));
    } else if (s >= 0) {
      set(Walk.BY_SUBJECT, index.spo.starts()[s], index.spo.starts()[s + 1]);
    } else if (p >= 0 && o >= 0) {
      set(Walk.BY_PREDICATE_OBJECT, index.pos.from(p, o), index.pos.to(p, o));
    } else if (p >= 0) {
      set(Walk.BY_PREDICATE, index.pso.starts()[p], index.pso.starts()[p + 1]);
    } else if (o >= 0) {
      set(Walk.BY_OBJECT, index.osp.starts()[o], index.osp.starts()[o + 1]);
    } else {
      set(Walk.ALL, 0, index.size());
    }
  }

  /** Walks through the graph itself where that is shorter than through all that match. */
  private void slice(int s, int p, int o) {
    int from = graphs.starts[graph];
    int to = graphs.starts[graph + 1];
    if (s >= 0) {
      from = TripleOrder.lower(graphs.places, from, to, index.spo.starts()[s]);
      to = TripleOrder.lower(graphs.places, from, to, index.spo.starts()[s + 1]);
    }
    if (to - from <= end - at) {
      set(Walk.SLICE, from, to);
      wantedSubject = s;
      wantedPredicate = p;
      wantedObject = o;
    }
  }

  private void set(Walk how, int from, int to) {
    walk = how;
    at = from;
    end = to;
  }

  private boolean advance() {
    if (at >= end) {
      return false;
    }
    int i = at++;
    switch (walk) {
      case BY_SUBJECT -> {
        predicate = index.spo.second()[i];
        object = index.spo.third()[i];
      }
      case BY_OBJECT -> {
        subject = index.osp.second()[i];
        predicate = index.osp.third()[i];
      }
      case BY_PREDICATE -> {
        subject = index.pso.second()[i];
        object = index.pso.third()[i];
      }
      case BY_PREDICATE_OBJECT -> subject = index.pos.third()[i];
      case ALL -> at(i);
      case ONE, NOTHING, SLICE -> {}
    }
    return true;
  }

  private boolean advanceInSlice() {
    while (at < end) {
      at(graphs.places[at++]);
      if (fits(wantedSubject, subject)
          && fits(wantedPredicate, predicate)
          && fits(wantedObject, object)) {
        return true;
      }
    }
    return false;
  }

  private void at(int place) {
    subject = index.subjects[place];
    predicate = index.spo.second()[place];
    object = index.spo.third()[place];
  }

  private static boolean fits(int wanted, int found) {
    return wanted < 0 || wanted == found;
  }
}
