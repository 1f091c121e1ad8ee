package hallucination.survey.graph.execution;

import java.util.List;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Groups what a step finds, and binds the keys and results of one group after the other. */
final class Group extends Step {
  private final Session session;
  private final Registers registers;
  private final Step step;
  private final Value[] keys;
  private final List<Tally> tallies;
  private final List<Aggregator> aggregators;
  private final int[] targets;
  private Tuples groups;
  private int at;
  private int end;

  /**
   * @param targets the registers of the keys, then those of the results
   */
  Group(
      Matching matching,
      Step step,
      Value[] keys,
      List<Aggregator> aggregators,
      List<Tally> tallies,
      int[] targets) {
    this.session = matching.session();
    this.registers = matching.registers();
    this.step = step;
    this.keys = keys;
    this.aggregators = aggregators;
    this.tallies = tallies;
    this.targets = targets;
    this.groups = new Tuples(keys.length, session);
  }

  @Override
  void open() {
    int[] key = new int[keys.length];
    step.open();
    while (step.next()) {
      session.step();
      add(key);
    }
    at = 0;
    end = groups.size() == 0 && keys.length == 0 ? 1 : groups.size();
  }

  private void add(int[] key) {
    for (int i = 0; i < key.length; i++) {
      key[i] = keys[i].id();
    }
    int group = groups.add(key);
    for (Tally tally : tallies) {
      tally.add(group);
    }
  }

  @Override
  boolean next() {
    if (at == end) {
      close();
      return false;
    }
    boolean empty = groups.size() == 0;
    for (int i = 0; i < targets.length; i++) {
      int result = i - keys.length;
      int value =
          result < 0
              ? groups.cell(at, i)
              : empty
                  ? Tally.empty(aggregators.get(result), session)
                  : tallies.get(result).result(at);
      registers.set(targets[i], value);
    }
    at++;
    return true;
  }

  @Override
  void close() {
    at = end;
    for (int target : targets) {
      registers.clear(target);
    }
  }
}
