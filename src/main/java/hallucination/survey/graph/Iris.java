package hallucination.survey.graph;

import hallucination.survey.ontology.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Mints every name that the survey gives. */
public final class Iris {
  /** The graph of what the rules derive. */
  public static final Node DERIVED = NodeFactory.createURI(Vocab.BASE + "graph/derived");

  private Iris() {}

  /** A record, by its id. */
  public static Node record(String id) {
    return NodeFactory.createURI(Vocab.BASE + "paper/" + id);
  }

  /** A part of a record, such as {@code barrier-1}. */
  public static Node part(Node record, String fragment) {
    return NodeFactory.createURI(record.getURI() + "#" + fragment);
  }

  /** A concept, by its scheme and slug. */
  public static Node concept(String scheme, String slug) {
    return NodeFactory.createURI(Vocab.BASE + scheme + "/" + slug);
  }

  /** A named artefact. */
  public static Node artefact(String slug) {
    return NodeFactory.createURI(Vocab.BASE + "artefact/" + slug);
  }

  /** A competency question, by the stem of its file. */
  public static Node question(String stem) {
    return NodeFactory.createURI(Vocab.BASE + "question/" + stem);
  }

  /** The named graph of a source file. */
  public static Node graphOf(String path) {
    return NodeFactory.createURI(Vocab.BASE + "graph/" + path);
  }
}
