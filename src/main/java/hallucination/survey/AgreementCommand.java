package hallucination.survey;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.papers.RecordFiles;
import hallucination.survey.papers.readings.Agreement;
import hallucination.survey.papers.readings.Reading;
import hallucination.survey.papers.readings.ReadingReader;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how far first and second coding agree, and what the second found wrong. */
@Command(
    name = "agreement",
    description = {
      "Says how far two readers agree, from the second readings in papers/readings.",
      "F1 counts concepts that both chose; alpha is Krippendorff's, over the MASI distance of sets."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey agreement --format markdown"})
final class AgreementCommand implements Callable<Integer> {
  @Mixin private RootOption root = new RootOption();

  @Option(
      names = "--format",
      description =
          "table, json, csv or markdown (default: ${DEFAULT-VALUE}); csv has no counts of errors.")
  private AgreementFormat format = AgreementFormat.TABLE;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    SourceTree tree = root.read();
    Ontology ontology = new OntologyReader(new Diagnostics()).read(tree);
    Diagnostics found = new Diagnostics();
    List<Reading> readings = new ArrayList<>();
    for (SourceFile file : RecordFiles.readings(tree)) {
      ReadingReader.read(file, ontology, found).ifPresent(readings::add);
    }
    PrintWriter err = spec.commandLine().getErr();
    if (found.hasErrors()) {
      found.sorted().forEach(err::println);
      err.println("not computed: mend these findings first");
      return Survey.FINDINGS;
    }
    if (readings.isEmpty()) {
      throw new CouldNotRunException(
          "there are no second readings; papers/README.md tells how to add papers/readings/id.yaml");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(format.print(Agreement.of(readings, ontology)));
    out.flush();
    return Survey.SOUND;
  }
}
