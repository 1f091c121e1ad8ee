package hallucination.survey.ontology;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.Context;

/** Reads a Turtle file and remembers the line and column of each triple. */
final class TurtleReader {
  private final Diagnostics diagnostics;

  TurtleReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The file's triples, or nothing if it can't be parsed; the diagnostics then say why. */
  Optional<TurtleFile> read(SourceFile file) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Map<Triple, Location> locations = new HashMap<>();
    ParserProfile plain =
        RiotLib.createParserProfile(
            RiotLib.factoryRDF(LabelToNode.createUseLabelAsGiven()), new Reporter(file), true);
    ParserProfile locating =
        new ParserProfileWrapper(plain) {
          @Override
          public Triple createTriple(Node s, Node p, Node o, long line, long column) {
            Triple triple = super.createTriple(s, p, o, line, column);
            locations.putIfAbsent(triple, location(line, column));
            return triple;
          }
        };
    try {
      String text = withoutMark(file.text());
      TurtleComments.first(text)
          .ifPresent(
              at ->
                  diagnostics.add(
                      OntologyRule.TURTLE_COMMENT.at(
                          file.path(), at, "a comment that would be lost in the canonical form")));
      RDFParserRegistry.getFactory(Lang.TURTLE)
          .create(Lang.TURTLE, locating)
          .read(
              new StringReader(text),
              Vocab.BASE,
              Lang.TURTLE.getContentType(),
              StreamRDFLib.graph(graph),
              new Context());
    } catch (CharacterCodingException e) {
      diagnostics.add(
          OntologyRule.TURTLE_SYNTAX.at(file.path(), Location.START, "the file is not UTF-8"));
      return Optional.empty();
    } catch (RiotException e) {
      return Optional.empty(); // the reporter has told it
    } catch (StackOverflowError e) {
      diagnostics.add(
          OntologyRule.TURTLE_SYNTAX.at(file.path(), Location.START, "nested too deeply"));
      return Optional.empty();
    }
    PrefixMapping prefixes = PrefixMapping.Factory.create();
    prefixes.setNsPrefixes(locating.getPrefixMap().getMapping());
    return Optional.of(new TurtleFile(file, graph, locations, prefixes));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Location location(long line, long column) {
    return new Location(Math.max(1, Math.toIntExact(line)), Math.max(1, Math.toIntExact(column)));
  }

  private final class Reporter implements ErrorHandler {
    private final SourceFile file;

    Reporter(SourceFile file) {
      this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {
      diagnostics.add(OntologyRule.TURTLE_WARNING.at(file.path(), location(line, column), message));
    }

    @Override
    public void error(String message, long line, long column) {
      diagnostics.add(OntologyRule.TURTLE_SYNTAX.at(file.path(), location(line, column), message));
      throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }
  }
}
