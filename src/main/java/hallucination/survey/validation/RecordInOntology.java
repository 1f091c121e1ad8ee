package hallucination.survey.validation;

import hallucination.survey.graph.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A record with the ontology behind it: what is asked of the record or of a part of it is answered
 * by the record, and what is asked of any other node by the ontology. So a shape is tried on one
 * record without a copy of the whole survey.
 */
final class RecordInOntology extends GraphBase {
  private final Graph record;
  private final Graph ontology;
  private final String name;

  RecordInOntology(Checked checked, Graph ontology) {
    this.record = checked.graph().graph();
    this.ontology = ontology;
    this.name = Iris.record(checked.record().id().value()).getURI();
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return (isOwn(pattern.getSubject()) ? record : ontology).find(pattern);
  }

  private boolean isOwn(Node subject) {
    return !subject.isURI()
        || (subject.getURI().startsWith(name)
            && (subject.getURI().length() == name.length()
                || subject.getURI().charAt(name.length()) == '#'));
  }
}
