package hallucination.survey.graph;

import hallucination.survey.source.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The triples of one source file, and where in the file each subject, key and value stands. */
public final class LocatedGraph {
  private final String path;
  private final Graph graph = GraphMemFactory.createDefaultGraph();
  private final Map<Triple, Location> values = new HashMap<>();
  private final Map<Part, Location> keys = new HashMap<>();
  private final Map<Node, Location> subjects = new HashMap<>();

  private record Part(Node subject, Node property) {}

  LocatedGraph(String path) {
    this.path = path;
  }

  void subject(Node subject, Location location) {
    subjects.putIfAbsent(subject, location);
  }

  void key(Node subject, Node property, Location location) {
    keys.putIfAbsent(new Part(subject, property), location);
  }

  void add(Node subject, Node property, Node object, Location location) {
    Triple triple = Triple.create(subject, property, object);
    graph.add(triple);
    values.putIfAbsent(triple, location);
  }

  /** Path of the file, relative to the root of the survey. */
  public String path() {
    return path;
  }

  /** The triples. */
  public Graph graph() {
    return graph;
  }

  /** Whether the file makes statements about this node. */
  public boolean describes(Node subject) {
    return subjects.containsKey(subject);
  }

  /** Whether the file has this key of the node, even if its values could not be read. */
  public boolean has(Node subject, Node property) {
    return keys.containsKey(new Part(subject, property));
  }

  /**
   * The best place for a finding: the value, else the key, else the subject, else the start of the
   * file.
   */
  public Location locate(Node subject, Node property, Node value) {
    return Optional.ofNullable(values.get(Triple.create(subject, property, value)))
        .orElseGet(() -> locate(subject, property));
  }

  /** The place of a key, else of its subject, else the start of the file. */
  public Location locate(Node subject, Node property) {
    return Optional.ofNullable(keys.get(new Part(subject, property)))
        .or(() -> Optional.ofNullable(subjects.get(subject)))
        .orElse(Location.START);
  }
}
