package hallucination.survey.graph;

import hallucination.survey.ontology.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Mints every name that the survey gives. */
public final class Iris {
  /** The graph of what the rules derive. */
  public static final Node DERIVED = NodeFactory.createURI(Vocab.BASE + "graph/derived");

  /** The graph of what is measured on the second readings. */
  public static final Node AGREEMENT = NodeFactory.createURI(Vocab.BASE + "graph/agreement");

  private Iris() {}

  /** A record, by its id. */
  public static Node record(String id) {
    return NodeFactory.createURI(Vocab.BASE + "paper/" + id);
  }

  /** A candidate of the queue, at its place in the page of its year. */
  public static Node candidate(int year, String id) {
    return NodeFactory.createURI(Vocab.BASE + "queue/" + year + "#" + id);
  }

  /** The second reading of a record. */
  public static Node reading(String id) {
    return NodeFactory.createURI(Vocab.BASE + "reading/" + id);
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
