package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.Matches;

/** A property path within one graph, from one of its ends to the other. */
sealed interface Walk {
  /** Adds each end of a walk from here, as often as there are ways to it. */
  void ends(int start, boolean forward, Ints ends);

  /** Adds every term from which a walk may begin. */
  void starts(boolean forward, LongTable seen, Ints starts);

  /** About how many ends a walk has. */
  double fanOut(boolean forward);

  /** What walks have in common: how to look into their graph. */
  record Ground(Matching matching, Matches matches, int graph) {
    static Ground of(Matching matching, int graph) {
      return new Ground(matching, matching.dataset().matches(), graph);
    }

    void step(int start, int predicate, boolean forward, Ints ends) {
      open(start, predicate, forward);
      while (matches.next()) {
        matching.session().step();
        ends.add(forward ? matches.object() : matches.subject());
      }
    }

    void open(int start, int predicate, boolean forward) {
      matches.open(
          forward ? start : Session.UNBOUND, predicate, forward ? Session.UNBOUND : start, graph);
    }

    /** Adds the subjects or objects of a predicate, or of all if there is none. */
    void starts(int predicate, boolean forward, LongTable seen, Ints starts) {
      open(Session.UNBOUND, predicate, forward);
      while (matches.next()) {
        matching.session().step();
        int start = forward ? matches.subject() : matches.object();
        if (seen.add(start)) {
          starts.add(start);
        }
      }
    }

    void allStarts(LongTable seen, Ints starts) {
      starts(Session.UNBOUND, true, seen, starts);
      starts(Session.UNBOUND, false, seen, starts);
    }

    double fanOut(int predicate, boolean forward) {
      var index = matching.dataset().index();
      double all = matches.count(Session.UNBOUND, predicate, Session.UNBOUND);
      int different =
          forward ? index.distinctSubjects(predicate) : index.distinctObjects(predicate);
      return all / Math.max(1, different);
    }
  }

  /** One predicate. */
  record Link(Ground ground, int predicate) implements Walk {
    @Override
    public void ends(int start, boolean forward, Ints ends) {
      ground.step(start, predicate, forward, ends);
    }

    @Override
    public void starts(boolean forward, LongTable seen, Ints starts) {
      ground.starts(predicate, forward, seen, starts);
    }

    @Override
    public double fanOut(boolean forward) {
      return ground.fanOut(predicate, forward);
    }
  }

  /** The other way round. */
  record Inverse(Walk walk) implements Walk {
    @Override
    public void ends(int start, boolean forward, Ints ends) {
      walk.ends(start, !forward, ends);
    }

    @Override
    public void starts(boolean forward, LongTable seen, Ints starts) {
      walk.starts(!forward, seen, starts);
    }

    @Override
    public double fanOut(boolean forward) {
      return walk.fanOut(!forward);
    }
  }

  /** One or the other. */
  record Either(Walk one, Walk other) implements Walk {
    @Override
    public void ends(int start, boolean forward, Ints ends) {
      one.ends(start, forward, ends);
      other.ends(start, forward, ends);
    }

    @Override
    public void starts(boolean forward, LongTable seen, Ints starts) {
      one.starts(forward, seen, starts);
      other.starts(forward, seen, starts);
    }

    @Override
    public double fanOut(boolean forward) {
      return one.fanOut(forward) + other.fanOut(forward);
    }
  }

  /** One after the other. */
  record Chain(Matching matching, Walk first, Walk second) implements Walk {
    @Override
    public void ends(int start, boolean forward, Ints ends) {
      Ints middle = new Ints(matching.session());
      (forward ? first : second).ends(start, forward, middle);
      for (int i = 0; i < middle.size(); i++) {
        (forward ? second : first).ends(middle.get(i), forward, ends);
      }
    }

    @Override
    public void starts(boolean forward, LongTable seen, Ints starts) {
      (forward ? first : second).starts(forward, seen, starts);
    }

    @Override
    public double fanOut(boolean forward) {
      return first.fanOut(forward) * second.fanOut(forward);
    }
  }

  /** Any predicate but these, and backwards any but those. */
  record Except(Ground ground, Excluded ahead, Excluded back) implements Walk {
    /** Predicates that don't count in one direction; if there are none, none is walked. */
    record Excluded(java.util.Set<Integer> predicates) {}

    @Override
    public void ends(int start, boolean forward, Ints ends) {
      step(start, true, forward ? ahead : back, ends);
      step(start, false, forward ? back : ahead, ends);
    }

    private void step(int start, boolean forward, Excluded excluded, Ints ends) {
      if (excluded.predicates().isEmpty()) {
        return;
      }
      Matches matches = ground.matches();
      ground.open(start, Session.UNBOUND, forward);
      while (matches.next()) {
        ground.matching().session().step();
        if (!excluded.predicates().contains(matches.predicate())) {
          ends.add(forward ? matches.object() : matches.subject());
        }
      }
    }

    @Override
    public void starts(boolean forward, LongTable seen, Ints starts) {
      ground.allStarts(seen, starts);
    }

    @Override
    public double fanOut(boolean forward) {
      return 16;
    }
  }

  /** Where one gets by no step or one; each end once. */
  record Maybe(Ground ground, Walk walk) implements Walk {
    @Override
    public void ends(int start, boolean forward, Ints ends) {
      Ints found = new Ints(ground.matching().session());
      found.add(start);
      walk.ends(start, forward, found);
      LongTable seen = new LongTable(ground.matching().session());
      for (int i = 0; i < found.size(); i++) {
        if (seen.add(found.get(i))) {
          ends.add(found.get(i));
        }
      }
    }

    @Override
    public void starts(boolean forward, LongTable seen, Ints starts) {
      ground.allStarts(seen, starts);
    }

    @Override
    public double fanOut(boolean forward) {
      return 1 + walk.fanOut(forward);
    }
  }

  /** Where one gets by any number of steps, or by at least one; each end once. */
  record Closure(Ground ground, Walk walk, boolean fromNone, Ends ends) implements Walk {
    @Override
    public void ends(int start, boolean forward, Ints out) {
      long key = (long) start << 1 | (forward ? 1 : 0);
      int[] known = ends.get(key);
      if (known == null) {
        known = reached(start, forward);
        ends.put(key, known);
      }
      for (int end : known) {
        out.add(end);
      }
    }

    private int[] reached(int start, boolean forward) {
      Session session = ground.matching().session();
      LongTable seen = new LongTable(session);
      Ints reached = new Ints(session);
      Ints next = new Ints(session);
      if (fromNone) {
        next.add(start);
      } else {
        walk.ends(start, forward, next);
      }
      for (int done = 0; ; done++) {
        for (int i = 0; i < next.size(); i++) {
          if (seen.add(next.get(i))) {
            reached.add(next.get(i));
          }
        }
        if (done == reached.size()) {
          return reached.toArray();
        }
        session.step();
        next.clear();
        walk.ends(reached.get(done), forward, next);
      }
    }

    @Override
    public void starts(boolean forward, LongTable seen, Ints starts) {
      if (fromNone) {
        ground.allStarts(seen, starts);
      } else {
        walk.starts(forward, seen, starts);
      }
    }

    @Override
    public double fanOut(boolean forward) {
      return 4;
    }

    /** The ends found so far; it forgets what would fill the memory. */
    static final class Ends {
      private static final int MOST = 1 << 20;

      private final java.util.Map<Long, int[]> ends = new java.util.HashMap<>();
      private int size;

      int @org.jspecify.annotations.Nullable [] get(long key) {
        return ends.get(key);
      }

      void put(long key, int[] found) {
        if (size + found.length + 16 < MOST) {
          size += found.length + 16;
          ends.put(key, found);
        }
      }
    }
  }
}
