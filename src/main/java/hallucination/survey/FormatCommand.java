package hallucination.survey;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.papers.RecordSchema;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Formatting;
import hallucination.survey.source.Replacement;
import hallucination.survey.source.Severity;
import hallucination.survey.source.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Repairs what can be repaired by itself, puts records and ontology files into their canonical
 * form, and writes anew what is made from them.
 */
@Command(
    name = "format",
    description = {
      "Puts records and ontology into their canonical form and says what it did to each file.",
      "A file that is broken, or whose meaning could change, is left as it is and named."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey format --dry-run"})
final class FormatCommand implements Callable<Integer> {
  @Mixin private RootOption root = new RootOption();

  @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
  private boolean dryRun;

  @Spec private CommandSpec spec;

  private int changed;
  private int left;
  private boolean broken;

  @Override
  public Integer call() throws IOException {
    SourceTree tree = root.read();
    Ontology ontology = new OntologyReader(new Diagnostics()).read(tree);
    for (Map.Entry<String, Formatting> outcome :
        new CanonicalForms(tree, ontology).outcomes().entrySet()) {
      if (isHere(outcome.getKey())) {
        tell(outcome.getKey(), outcome.getValue());
      }
    }
    spec.commandLine()
        .getErr()
        .printf(
            "%d files %s, %d left as they are%n",
            changed, dryRun ? "would change" : "changed", left);
    return broken ? Survey.FINDINGS : Survey.SOUND;
  }

  /** Nothing is written for what was taken from the program's own copy. */
  private boolean isHere(String path) {
    Path base = root.path();
    return path.equals(RecordSchema.PATH)
        ? Files.isDirectory(base.resolve("papers"), LinkOption.NOFOLLOW_LINKS)
        : Files.isRegularFile(base.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private void tell(String path, Formatting outcome) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    switch (outcome) {
      case Formatting.Unchanged unchanged -> {}
      case Formatting.Changed better -> {
        changed++;
        if (!dryRun) {
          Replacement.write(
              root.path().resolve(path), better.text().getBytes(StandardCharsets.UTF_8));
        }
        out.printf(
            "%s %s: %s%n",
            dryRun ? "would change" : "changed", path, String.join(", ", better.deeds()));
      }
      case Formatting.LeftAlone alone -> {
        left++;
        out.println("left as it is " + path);
        for (Diagnostic reason : alone.why()) {
          broken |= reason.severity() == Severity.ERROR;
          out.println("  " + reason);
        }
      }
    }
  }
}
