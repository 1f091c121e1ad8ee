package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.Vocab;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * A competency question, as the graph states it.
 *
 * @param name stem of its file, such as {@code 05-empty-pairs}
 * @param wording the words about it
 * @param query the whole query
 * @param starred whether no other list can answer it
 */
public record Question(String name, Wording wording, String query, boolean starred) {
  private static final String PREFIX = Vocab.BASE + "question/";

  /** The query without the lines at its top that say what it is. */
  public String bare() {
    return query.lines().dropWhile(line -> line.startsWith("#+")).collect(Collectors.joining("\n"));
  }

  /** What is asked, by whom, and how the answer is to be read. */
  public record Wording(String title, String question, String asker, String reading) {}

  /** All questions, in the order of their names. */
  static List<Question> all(Catalogue catalogue) {
    return catalogue.subjects(Vocab.hs("CompetencyQuestion")).stream()
        .flatMap(subject -> of(subject).stream())
        .toList();
  }

  private static Optional<Question> of(Statements subject) {
    String iri = subject.subject().toString();
    return subject
        .text(NodeFactory.createURI("http://www.w3.org/ns/shacl#select"))
        .filter(query -> iri.startsWith(PREFIX))
        .map(
            query ->
                new Question(
                    iri.substring(PREFIX.length()),
                    new Wording(
                        subject.text(RDFS.label.asNode()).orElse(iri),
                        subject.text("question").orElse(""),
                        subject.text("asker").orElse(""),
                        subject.text("reading").orElse("")),
                    query,
                    subject.isTrue("starred")));
  }
}
