package hallucination.survey.site;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Statements;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * The query page: the editor, what came of the query, and queries to start from.
 *
 * @param answered whether a server stands behind the page and can run a query
 */
record QueryView(
    String query, boolean answered, Html status, Html problem, Html result, List<Start> starts) {
  private static final Node SELECT = NodeFactory.createURI("http://www.w3.org/ns/shacl#select");

  /** A query to start from. */
  record Start(String label, String href) {}

  static QueryView of(QueryRun run, Catalogue catalogue, Links links) {
    QueryRun shown = run.query().isEmpty() ? DefaultQuery.run(catalogue) : run;
    QueryAnswerHtml answer = new QueryAnswerHtml(links);
    return new QueryView(
        shown.query(),
        !links.urls().isFiles(),
        answer.status(shown.outcome()),
        answer.problem(shown.outcome()),
        answer.result(shown.outcome()),
        starts(catalogue, links));
  }

  private static List<Start> starts(Catalogue catalogue, Links links) {
    return catalogue.subjects(Vocab.hs("CompetencyQuestion")).stream()
        .filter(question -> question.text(SELECT).isPresent())
        .map(question -> start(question, links))
        .toList();
  }

  private static Start start(Statements question, Links links) {
    String label =
        question
            .text("question")
            .or(() -> question.text(RDFS.label.asNode()))
            .orElse(question.subject().toString());
    return new Start(label, links.query(question.text(SELECT).orElse("")));
  }
}
