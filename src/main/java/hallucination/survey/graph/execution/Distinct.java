package hallucination.survey.graph.execution;

/** What a step finds, each row once. */
final class Distinct extends Step {
  private final Session session;
  private final Registers registers;
  private final Step step;
  private final int[] row;
  private final int[] columns;
  private Tuples seen;

  Distinct(Session session, Registers registers, Step step, int[] columns) {
    this.session = session;
    this.registers = registers;
    this.step = step;
    this.columns = columns;
    this.row = new int[columns.length];
    this.seen = new Tuples(columns.length, session);
  }

  @Override
  void open() {
    seen = new Tuples(columns.length, session);
    step.open();
  }

  @Override
  boolean next() {
    while (step.next()) {
      for (int i = 0; i < row.length; i++) {
        row[i] = registers.get(columns[i]);
      }
      int before = seen.size();
      if (seen.add(row) == before) {
        return true;
      }
    }
    return false;
  }

  @Override
  void close() {
    step.close();
  }
}
