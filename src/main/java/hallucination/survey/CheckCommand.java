package hallucination.survey;

import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Severity;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
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
    description = {
      "Says what is wrong with the records and the ontology, each with its line.",
      "Findings go to standard output, a summary to standard error."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey check papers/2021/lin-2021-truthfulqa.yaml"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private RootOption root = new RootOption();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Records to check (default: all).")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--strict", description = "Warnings count as findings too.")
  private boolean strict;

  @Option(
      names = "--format",
      description = "text, json, github or sarif (default: ${DEFAULT-VALUE}).")
  private FindingsFormat format = FindingsFormat.TEXT;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SourceTree tree = root.read();
    SurveyCheck check = SurveyCheck.of(tree, Clock.systemUTC());
    SurveyCheck.Result result = files.isEmpty() ? check.all() : check.only(named(tree));
    List<Diagnostic> findings = result.diagnostics();
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.print(findings, rules(check)));
    out.flush();
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    spec.commandLine()
        .getErr()
        .printf(
            "%s, %s, %s%n",
            counted(result.records(), "record"),
            counted(errors, "error"),
            counted(warnings, "warning"));
    return errors > 0 || (strict && warnings > 0) ? Survey.FINDINGS : Survey.SOUND;
  }

  private List<RuleCatalogue.Entry> rules(SurveyCheck check) {
    return format == FindingsFormat.SARIF ? RuleCatalogue.entries(check.ontology()) : List.of();
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
              .orElseThrow(() -> notThere(tree, file, path)));
    }
    return named;
  }

  private static CouldNotRunException notThere(SourceTree tree, Path file, String path) {
    String why =
        tree.unreadable().sorted().stream()
            .filter(finding -> finding.file().equals(path))
            .map(finding -> ": " + finding.message())
            .findFirst()
            .orElse("");
    return new CouldNotRunException(
        "no record at " + file + why + "; name a plain file below papers/");
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  private static String counted(long number, String thing) {
    return number == 1 ? "1 " + thing : number + " " + thing + "s";
  }
}
