package hallucination.survey.graph;

import hallucination.survey.graph.compact.CompactDataset;
import hallucination.survey.graph.execution.FastExecution;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.TurtleFile;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Assembles the knowledge base: a named graph for each file, the derived graph, and all merged as
 * default graph.
 */
public final class GraphBuilder {
  private static final Pattern PLACE =
      Pattern.compile("line ([1-9][0-9]{0,6}), column ([1-9][0-9]{0,6})");

  private final Diagnostics diagnostics;

  /** A builder that reports broken query files to the diagnostics. */
  public GraphBuilder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The triples of one record alone, for a check that needs no more. */
  public static LocatedGraph located(SurveyRecord record) {
    return RecordGraphBuilder.build(record);
  }

  /** Reads the query files for nothing but what is wrong with them. */
  public void checkQueries(SourceTree tree) {
    queries(tree, "ontology/queries");
    queries(tree, "ontology/rules");
  }

  /** Builds from what was read. */
  public KnowledgeBase build(
      SourceTree tree,
      Ontology ontology,
      List<SurveyRecord> records,
      List<Candidate> queue,
      List<Reading> readings) {
    Graph merged = GraphMemFactory.createDefaultGraph();
    DatasetGraph dataset = new DatasetGraphMapLink(merged);
    merged.getPrefixMapping().setNsPrefixes(ontology.prefixes());
    for (TurtleFile file : ontology.files()) {
      add(dataset, Iris.graphOf(file.file().path()), file.graph());
    }
    List<LocatedGraph> recordGraphs = new ArrayList<>();
    for (SurveyRecord record : records) {
      LocatedGraph graph = RecordGraphBuilder.build(record);
      recordGraphs.add(graph);
      add(dataset, Iris.graphOf(graph.path()), graph.graph());
    }
    List<NamedQuery> questions = queries(tree, "ontology/queries");
    for (NamedQuery question : questions) {
      add(dataset, Iris.graphOf(question.path()), QuestionGraph.of(question));
    }
    add(dataset, Iris.DERIVED, derive(queries(tree, "ontology/rules"), merged));
    addBeside(dataset, ontology, queue, readings);
    CompactDataset compact = CompactDataset.copyOf(dataset);
    FastExecution.use(compact.getContext());
    return new KnowledgeBase(ontology, records, recordGraphs, compact, questions, queue, readings);
  }

  /**
   * The queue and the second readings: added after the rules have run, and of classes of their own,
   * so that no count of records or concepts meets them.
   */
  private static void addBeside(
      DatasetGraph dataset, Ontology ontology, List<Candidate> queue, List<Reading> readings) {
    queue.stream()
        .collect(Collectors.groupingBy(candidate -> candidate.line().path()))
        .forEach((path, candidates) -> add(dataset, Iris.graphOf(path), QueueGraph.of(candidates)));
    for (Reading reading : readings) {
      add(dataset, Iris.graphOf(reading.path()), ReadingGraph.of(reading, ontology));
    }
    if (!readings.isEmpty()) {
      add(dataset, Iris.AGREEMENT, AgreementGraph.of(Agreement.of(readings, ontology)));
    }
  }

  private static void add(DatasetGraph dataset, Node name, Graph graph) {
    dataset.addGraph(name, graph);
    graph.find().forEach(dataset.getDefaultGraph()::add);
  }

  /** Runs the rules in the order of their names, each on what stood before all of them. */
  private static Graph derive(List<NamedQuery> rules, Graph merged) {
    Graph derived = GraphMemFactory.createDefaultGraph();
    for (NamedQuery rule : rules) {
      try (QueryExec exec = QueryExec.graph(merged).query(parse(rule.text())).build()) {
        exec.constructTriples().forEachRemaining(derived::add);
      }
    }
    return derived;
  }

  private List<NamedQuery> queries(SourceTree tree, String folder) {
    List<NamedQuery> queries = new ArrayList<>();
    for (SourceFile file : tree.below(folder)) {
      if (file.path().endsWith(".rq")) {
        query(file).ifPresent(queries::add);
      }
    }
    return queries;
  }

  private Optional<NamedQuery> query(SourceFile file) {
    try {
      NamedQuery query = NamedQuery.of(file);
      parse(query.text());
      return Optional.of(query);
    } catch (QueryParseException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      diagnostics.add(GraphRule.QUERY_SYNTAX.at(file.path(), place(e, message), message));
    } catch (CharacterCodingException e) {
      diagnostics.add(
          GraphRule.QUERY_SYNTAX.at(file.path(), Location.START, "the file is not UTF-8"));
    }
    return Optional.empty();
  }

  /** An unknown word has its place in the message alone. */
  private static Location place(QueryParseException e, String message) {
    Matcher matcher = PLACE.matcher(message);
    return e.getLine() < 1 && matcher.find()
        ? new Location(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
        : new Location(Math.max(1, e.getLine()), Math.max(1, e.getColumn()));
  }

  private static Query parse(String text) {
    return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
  }
}
