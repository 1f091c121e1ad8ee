package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Question;
import java.util.List;

/** All competency questions: first those that no other list can answer, then the rest by asker. */
record AnswersView(int questions, List<Group> groups) {
  /** Questions under a heading. */
  record Group(String id, String heading, List<Entry> entries) {}

  /** A question with the size of its answer. */
  record Entry(String title, String href, String question, String size) {}

  static AnswersView of(Catalogue catalogue, Links links) {
    List<Question> all = catalogue.questions();
    return new AnswersView(
        all.size(),
        List.of(
                group(
                    "only-here",
                    "Answered nowhere else",
                    all.stream().filter(Question::starred).toList(),
                    catalogue,
                    links),
                asker("researcher", "For researchers", all, catalogue, links),
                asker("deployer", "For those who deploy", all, catalogue, links),
                asker("benchmark builder", "For those who build benchmarks", all, catalogue, links))
            .stream()
            .filter(group -> !group.entries().isEmpty())
            .toList());
  }

  private static Group asker(
      String asker, String heading, List<Question> all, Catalogue catalogue, Links links) {
    return group(
        asker.replace(' ', '-'),
        heading,
        all.stream().filter(q -> !q.starred() && q.wording().asker().equals(asker)).toList(),
        catalogue,
        links);
  }

  private static Group group(
      String id, String heading, List<Question> questions, Catalogue catalogue, Links links) {
    return new Group(id, heading, questions.stream().map(q -> entry(q, catalogue, links)).toList());
  }

  private static Entry entry(Question question, Catalogue catalogue, Links links) {
    AnswerTable table = new AnswerTable(catalogue.askAsWritten(question.query()), catalogue, links);
    return new Entry(
        question.wording().title(),
        links.to(new Page.AnswerPage(question.name())),
        question.wording().question(),
        size(table));
  }

  /** How long the answer is, and how much was searched for it. */
  static String size(AnswerTable table) {
    return (table.answered()
            ? Phrase.count(table.answer().rows().size(), "row", "rows")
            : "Nothing found")
        + ", "
        + Phrase.count(table.searched(), "entry", "entries")
        + " searched";
  }
}
