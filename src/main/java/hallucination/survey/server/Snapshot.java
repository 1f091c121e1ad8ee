package hallucination.survey.server;

import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.Companions;
import hallucination.survey.site.Page;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.SitePlan;
import hallucination.survey.source.SourceTree;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Everything that answers come from at one moment: the files, the knowledge base, the pages. Never
 * changed, only swapped.
 */
public record Snapshot(
    SourceTree tree,
    KnowledgeBase knowledgeBase,
    SitePlan plan,
    PageRenderer renderer,
    Companions companions) {

  /** A page as HTML. */
  byte[] page(Page page) {
    return renderer.bytes(page);
  }

  /** The page of a concept, scheme or record, by its address in the graph. */
  Optional<Page> pageOf(String iri) {
    if (!iri.startsWith(Vocab.BASE)) {
      return Optional.empty();
    }
    String path = iri.substring(Vocab.BASE.length());
    int fragment = path.indexOf('#');
    path = fragment < 0 ? path : path.substring(0, fragment);
    return plan.at(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  /** What people call a node: its label or title, else its address. */
  String labelOf(Node node) {
    for (Node property :
        new Node[] {SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode()}) {
      Optional<Node> label =
          knowledgeBase
              .graph()
              .find(node, property, Node.ANY)
              .mapWith(Triple::getObject)
              .nextOptional();
      if (label.isPresent() && label.get().isLiteral()) {
        return label.get().getLiteralLexicalForm();
      }
    }
    return node.getURI().substring(Vocab.BASE.length());
  }
}
