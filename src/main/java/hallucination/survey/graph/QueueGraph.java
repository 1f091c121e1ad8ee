package hallucination.survey.graph;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.Candidate.State;
import hallucination.survey.papers.queue.CandidateKey;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes the triples of candidates. They have a class of their own and lie in graphs of their own,
 * so that no query for records finds them.
 */
final class QueueGraph {
  private final TripleWriter out = new TripleWriter();

  private QueueGraph() {}

  static Graph of(Collection<Candidate> candidates) {
    QueueGraph graph = new QueueGraph();
    candidates.forEach(graph::candidate);
    return graph.out.graph();
  }

  private void candidate(Candidate candidate) {
    Candidate.Facts facts = candidate.facts();
    Node node = Iris.candidate(facts.year(), candidate.id().value());
    out.add(node, RDF.type, Vocab.hs("Candidate"));
    out.text(node, Vocab.hs("candidateKind"), facts.kind().word());
    out.text(node, DCTerms.title.asNode(), facts.title());
    facts.authors().forEach(author -> out.text(node, DC.creator.asNode(), author));
    out.add(node, DCTerms.issued, TripleWriter.year(facts.year()));
    if (!facts.venue().isEmpty()) {
      out.text(node, Vocab.hs("venue"), facts.venue());
    }
    identifiers(node, facts.identifiers());
    candidate.lists().forEach(list -> out.text(node, Vocab.hs("listedBy"), list));
    out.add(node, Vocab.hs("added"), TripleWriter.date(candidate.added().toString()));
    out.text(node, Vocab.hs("candidateState"), candidate.state().word());
    switch (candidate.state()) {
      case State.Waiting waiting -> {}
      case State.Accepted accepted ->
          out.add(node, Vocab.hs("codedAs"), Iris.record(accepted.record().value()));
      case State.Rejected rejected -> out.text(node, Vocab.hs("reason"), rejected.reason());
    }
  }

  private void identifiers(Node node, Map<CandidateKey, String> identifiers) {
    identifiers.forEach(
        (key, text) ->
            out.add(
                node,
                Vocab.hs(key.word()),
                key == CandidateKey.URL ? TripleWriter.page(text) : TripleWriter.literal(text)));
  }
}
