package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Question;

/** A competency question with its answer, its query and the ways to ask it oneself. */
record AnswerView(Question question, Result result, QueryText query, QueryCode code) {
  /** How many rows a page shows. */
  private static final int MOST = 100;

  /**
   * The answer.
   *
   * @param more how many rows the page leaves out
   */
  record Result(boolean answered, int rows, int searched, int more, Html table) {}

  static AnswerView of(String name, Catalogue catalogue, Links links) {
    Question question =
        catalogue.questions().stream()
            .filter(q -> q.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("there is no question " + name));
    AnswerTable table = new AnswerTable(catalogue.askAsWritten(question.query()), catalogue, links);
    int rows = table.answer().rows().size();
    return new AnswerView(
        question,
        new Result(
            table.answered(), rows, table.searched(), Math.max(0, rows - MOST), table.html(MOST)),
        QueryText.of(question.bare(), rows, links),
        QueryCode.of(question.bare()));
  }
}
