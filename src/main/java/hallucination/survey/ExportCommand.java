package hallucination.survey;

import hallucination.survey.export.ExportFormat;
import hallucination.survey.export.Exporter;
import hallucination.survey.source.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the survey in the formats that others read. */
@Command(
    name = "export",
    description = "Writes the survey as RDF, tables and bibliographies.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey export --format all --out target/data --gz"})
final class ExportCommand implements Callable<Integer> {
  enum Format {
    TURTLE,
    NTRIPLES,
    NQUADS,
    JSONLD,
    CSV,
    BIBTEX,
    RIS,
    CSL,
    ALL;

    Optional<ExportFormat> one() {
      return this == ALL ? Optional.empty() : Optional.of(ExportFormat.valueOf(name()));
    }
  }

  @Mixin private RootOption root = new RootOption();

  @Option(
      names = "--format",
      description =
          "turtle, ntriples, nquads, jsonld, csv, bibtex, ris, csl or all (default:"
              + " ${DEFAULT-VALUE}).")
  private Format format = Format.TURTLE;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the files; - is standard output (default for a single file).")
  private Path out = Path.of("-");

  @Option(names = "--gz", description = "Writes each file in compressed form too.")
  private boolean gzip;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    boolean toFolder = !out.toString().equals("-");
    Optional<ExportFormat> one = format.one();
    if (!toFolder && (gzip || !one.map(ExportFormat::oneFile).orElse(false))) {
      throw new ParameterException(
          spec.commandLine(),
          "several files need a folder: add --out DIR, such as --out target/data");
    }
    KnowledgeBaseLoader.Loaded loaded = KnowledgeBaseLoader.load(root.read());
    PrintWriter err = spec.commandLine().getErr();
    if (!loaded.sound()) {
      loaded.diagnostics().stream()
          .filter(d -> d.severity() == Severity.ERROR)
          .forEach(err::println);
      err.println("not exported: mend these findings first");
      return Survey.FINDINGS;
    }
    Exporter exporter = new Exporter(loaded.knowledgeBase(), GitRelease.of(root.path()));
    if (!toFolder) {
      exporter.write(one.orElseThrow(), System.out);
    } else if (one.isPresent()) {
      exporter.write(List.of(one.get()), out, gzip, err::println);
    } else {
      exporter.writeAll(out, gzip, err::println);
    }
    return Survey.SOUND;
  }
}
