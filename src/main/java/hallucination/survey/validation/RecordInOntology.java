package hallucination.survey.validation;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A record with the ontology behind it: what is asked of a node that the record describes is
 * answered by the record, and of any other node by the ontology. So a shape is tried on one record
 * without a copy of the whole survey.
 */
final class RecordInOntology extends GraphBase {
  private final Graph record;
  private final Graph ontology;

  RecordInOntology(Graph record, Graph ontology) {
    this.record = record;
    this.ontology = ontology;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    boolean own = !subject.isConcrete() || record.contains(subject, Node.ANY, Node.ANY);
    return (own ? record : ontology).find(pattern);
  }
}
