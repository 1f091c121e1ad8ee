package hallucination.survey;

import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Severity;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says all that is wrong with the survey, or with single records. */
@Command(
    name = "check",
    description = "Says what is wrong with the records and the ontology, each with its line.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey check papers/2021/lin-2021-truthfulqa.yaml"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private RootOption root = new RootOption();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Records to check (default: all).")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--strict", description = "Warnings count as findings too.")
  private boolean strict;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SourceTree tree = root.read();
    KnowledgeBaseLoader.Loaded loaded =
        files.isEmpty()
            ? KnowledgeBaseLoader.load(tree)
            : KnowledgeBaseLoader.load(tree, named(tree));
    PrintWriter out = spec.commandLine().getOut();
    loaded.diagnostics().forEach(out::println);
    long errors = count(loaded.diagnostics(), Severity.ERROR);
    long warnings = count(loaded.diagnostics(), Severity.WARNING);
    spec.commandLine()
        .getErr()
        .printf(
            "%d records, %d errors, %d warnings%n",
            loaded.knowledgeBase().records().size(), errors, warnings);
    return errors > 0 || (strict && warnings > 0) ? Survey.FINDINGS : Survey.SOUND;
  }

  private List<SourceFile> named(SourceTree tree) {
    Path base = root.path();
    List<SourceFile> named = new ArrayList<>();
    for (Path file : files) {
      Path given = file.toAbsolutePath().normalize();
      String path =
          given.startsWith(base)
              ? base.relativize(given).toString().replace('\\', '/')
              : file.toString();
      named.add(
          tree.file(path)
              .filter(f -> f.path().startsWith("papers/"))
              .orElseThrow(
                  () ->
                      new CouldNotRunException(
                          "no record at " + file + "; name a file below papers/")));
    }
    return named;
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
