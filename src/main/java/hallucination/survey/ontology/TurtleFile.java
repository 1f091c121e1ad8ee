package hallucination.survey.ontology;

import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;

/** A Turtle file as it was read: its triples, where each of them stands, and its prefixes. */
public record TurtleFile(
    SourceFile file, Graph graph, Map<Triple, Location> locations, PrefixMapping prefixes) {

  /** Where a triple stands, or the start of the file if it isn't there. */
  public Location locate(Triple triple) {
    return locations.getOrDefault(triple, Location.START);
  }
}
