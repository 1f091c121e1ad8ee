package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.graph.Iris;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.Candidate.State;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The queue and the readings are in the dataset, and out of every count. */
class QueueGraphTests {
  private final KnowledgeBase survey = Repository.loaded().knowledgeBase();

  @Test
  void candidatesAreOfNoClassThatRecordsHave() {
    for (Quad quad : quads(RDF.type.asNode(), Vocab.hs("Candidate"))) {
      assertThat(survey.graph().contains(quad.getSubject(), RDF.type.asNode(), Vocab.RECORD))
          .as(quad.getSubject().getURI())
          .isFalse();
    }
    assertThat(survey.graph().find(Node.ANY, RDF.type.asNode(), Vocab.RECORD).toList())
        .hasSameSizeAs(survey.records().keySet());
    assertThat(quads(RDF.type.asNode(), Vocab.hs("Candidate"))).hasSameSizeAs(survey.queue());
    assertThat(quads(RDF.type.asNode(), Vocab.hs("Reading"))).hasSameSizeAs(survey.readings());
  }

  @Test
  void acceptedCandidatesLeadToTheirRecords() {
    List<Candidate> accepted =
        survey.queue().stream().filter(c -> c.state() instanceof State.Accepted).toList();
    assertThat(accepted).hasSizeGreaterThan(400);
    for (Quad quad : quads(Vocab.hs("codedAs"), Node.ANY)) {
      assertThat(survey.graph().contains(quad.getObject(), RDF.type.asNode(), Vocab.RECORD))
          .as(quad.getObject().getURI())
          .isTrue();
    }
    assertThat(quads(Vocab.hs("codedAs"), Node.ANY)).hasSameSizeAs(accepted);
  }

  @Test
  void agreementIsAMeasurementOfTheDataset() {
    Node measured = NodeFactory.createURI("http://www.w3.org/ns/dqv#value");
    assertThat(
            survey
                .dataset()
                .getGraph(Iris.AGREEMENT)
                .find(Node.ANY, measured, Node.ANY)
                .mapWith(t -> t.getSubject().getURI().replaceFirst(".*/", ""))
                .toList())
        .contains("f1-mitigation", "alpha-tops-heldBy", "errors-wrong-number");
  }

  private List<Quad> quads(Node property, Node object) {
    return Iter.toList(survey.dataset().findNG(Node.ANY, Node.ANY, property, object));
  }
}
