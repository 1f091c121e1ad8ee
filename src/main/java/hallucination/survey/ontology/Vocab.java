package hallucination.survey.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names of the survey's vocabulary and the few terms of standards that no Jena class holds. */
public final class Vocab {
  /** The address under which everything of the survey has its name. */
  public static final String BASE = "https://w3id.org/hallucination-survey/";

  /** Namespace of classes and properties, prefix {@code hs}. */
  public static final String HS = BASE + "schema#";

  /** Namespace of the shapes, prefix {@code shape}. */
  public static final String SHAPE = BASE + "shapes#";

  public static final Node RECORD = hs("Record");
  public static final Node PAPER = hs("Paper");
  public static final Node INCIDENT_REPORT = hs("IncidentReport");
  public static final Node ARTEFACT = hs("Artefact");

  private Vocab() {}

  /** A term of the provenance ontology. */
  public static Node prov(String localName) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + localName);
  }

  /** A term of the survey's own vocabulary. */
  public static Node hs(String localName) {
    return NodeFactory.createURI(HS + localName);
  }
}
