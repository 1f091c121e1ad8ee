package hallucination.survey;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Replacement;
import hallucination.survey.source.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Puts records and ontology files into their canonical form, and writes anew what is made from
 * them.
 */
@Command(
    name = "format",
    description = "Puts records and ontology into their canonical form and says what it changed.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey format --dry-run"})
final class FormatCommand implements Callable<Integer> {
  @Mixin private RootOption root = new RootOption();

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path base = root.path();
    SourceTree tree = root.read();
    Diagnostics diagnostics = new Diagnostics();
    Ontology ontology = new OntologyReader(diagnostics).read(tree);
    PrintWriter out = spec.commandLine().getOut();
    Map<String, String> changes = new CanonicalForms(tree, ontology).changes();
    for (Map.Entry<String, String> change : changes.entrySet()) {
      if (!dryRun) {
        Replacement.write(
            base.resolve(change.getKey()), change.getValue().getBytes(StandardCharsets.UTF_8));
      }
      out.println((dryRun ? "would change " : "changed ") + change.getKey());
    }
    diagnostics.sorted().forEach(out::println);
    spec.commandLine()
        .getErr()
        .println(changes.size() + " files " + (dryRun ? "would change" : "changed"));
    return diagnostics.hasErrors() ? Survey.FINDINGS : Survey.SOUND;
  }
}
