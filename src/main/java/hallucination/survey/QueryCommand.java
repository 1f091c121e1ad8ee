package hallucination.survey;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a SPARQL query from a file or from standard input. */
@Command(
    name = "query",
    description = "Answers a SPARQL 1.1 query.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: ./survey query --format csv ontology/queries/12-unstudied-catch-points.rq"
    })
final class QueryCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Mixin private RootOption root = new RootOption();

  @Parameters(paramLabel = "FILE", description = "The query; - reads standard input.")
  private Path file = Path.of("-");

  @Option(
      names = "--format",
      description = "table, csv or json (default: ${DEFAULT-VALUE}); graphs come as Turtle.")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    String text = text();
    Query query;
    try {
      query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new CouldNotRunException(
          "%s:%d:%d: %s"
              .formatted(
                  file,
                  e.getLine(),
                  e.getColumn(),
                  String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
    DatasetGraph dataset = KnowledgeBaseLoader.load(root.read()).knowledgeBase().dataset();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      QueryAnswer.write(exec, query, format, out);
    }
    out.flush();
    return Survey.SOUND;
  }

  private String text() throws IOException {
    if (file.toString().equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new CouldNotRunException("no query at " + file);
    }
  }
}
