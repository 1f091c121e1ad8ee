package hallucination.survey.graph.execution;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Joins what the registers hold with the rows of a table that agree with it. */
final class Probe extends Step {
  enum Kind {
    /** Each row that agrees. */
    JOIN,
    /** Each row that agrees, or nothing if none does. */
    LEFT_JOIN,
    /** Only what has no row that agrees with it in at least one variable. */
    MINUS
  }

  private final Session session;
  private final Registers registers;
  private final Kind kind;
  private final Relation table;
  private final int[] targets;
  private final List<Condition> conditions;
  private final boolean[] set;
  private int @Nullable [] keyColumns;
  private int[] key = {};
  private Relation.@Nullable Index index;
  private boolean indexed;
  private int row = -1;
  private boolean found;

  /**
   * @param targets the register for each column; -1 for one that does not matter
   */
  Probe(Matching matching, Kind kind, Relation table, int[] targets, List<Condition> conditions) {
    this.session = matching.session();
    this.registers = matching.registers();
    this.kind = kind;
    this.table = table;
    this.targets = targets;
    this.conditions = conditions;
    this.set = new boolean[targets.length];
  }

  @Override
  void open() {
    table.fill();
    found = false;
    row = first();
  }

  @Override
  boolean next() {
    unbind();
    while (row >= 0) {
      int candidate = row;
      row = indexed && index != null ? index.following(row) : row + 1 < table.rows() ? row + 1 : -1;
      session.step();
      if (bind(candidate)) {
        found = true;
        if (kind == Kind.MINUS) {
          row = -1;
          break;
        }
        return true;
      }
      unbind();
    }
    boolean without = !found && kind != Kind.JOIN;
    found = true;
    return without;
  }

  @Override
  void close() {
    unbind();
    row = -1;
    found = true;
  }

  /** The first row that may agree; by the index, if all that it is by is bound. */
  private int first() {
    if (table.rows() == 0) {
      return -1;
    }
    int[] by = keyColumns;
    if (by == null) {
      by = columnsToIndex();
      keyColumns = by;
      key = new int[by.length];
      index = by.length == 0 ? null : table.index(by);
    }
    indexed = index != null;
    for (int i = 0; i < by.length; i++) {
      key[i] = registers.get(targets[by[i]]);
      indexed &= key[i] != Session.UNBOUND;
    }
    return indexed && index != null ? index.first(key) : 0;
  }

  private int[] columnsToIndex() {
    return IntStream.range(0, targets.length)
        .filter(i -> targets[i] >= 0 && registers.isBound(targets[i]) && !table.hasGaps(i))
        .toArray();
  }

  private boolean bind(int candidate) {
    boolean shared = false;
    for (int i = 0; i < targets.length; i++) {
      int value = targets[i] < 0 ? Session.UNBOUND : table.cell(candidate, i);
      if (value == Session.UNBOUND) {
        continue;
      }
      int bound = registers.get(targets[i]);
      if (bound == Session.UNBOUND) {
        registers.set(targets[i], value);
        set[i] = true;
      } else if (bound != value) {
        return false;
      } else {
        shared = true;
      }
    }
    if (kind == Kind.MINUS) {
      unbind();
      return shared;
    }
    for (Condition condition : conditions) {
      if (!condition.holds()) {
        return false;
      }
    }
    return true;
  }

  private void unbind() {
    for (int i = 0; i < set.length; i++) {
      if (set[i]) {
        registers.clear(targets[i]);
        set[i] = false;
      }
    }
  }
}
