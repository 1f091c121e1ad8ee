package hallucination.survey;

import hallucination.survey.server.Snapshot;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Holds the snapshot of the moment. A reload that finds an error keeps the last good one and tells
 * what is wrong.
 */
final class SnapshotHolder implements Supplier<Snapshot> {
  private final Path root;
  private final Consumer<String> out;
  private volatile Snapshot current;

  SnapshotHolder(Path root, Snapshot first, Consumer<String> out) {
    this.root = root;
    this.current = first;
    this.out = out;
  }

  @Override
  public Snapshot get() {
    return current;
  }

  void reload() {
    long start = System.nanoTime();
    try {
      SourceTree tree = SourceTree.read(root);
      KnowledgeBaseLoader.Loaded loaded = KnowledgeBaseLoader.load(tree);
      tell(loaded.diagnostics());
      if (loaded.sound()) {
        current = SnapshotMaker.make(tree, loaded.knowledgeBase());
        out.accept(
            "reloaded %d records in %d ms"
                .formatted(
                    loaded.knowledgeBase().records().size(),
                    (System.nanoTime() - start) / 1_000_000));
      } else {
        out.accept(
            "not reloaded: the last good state stays on line until the findings above are mended");
      }
    } catch (RuntimeException e) {
      out.accept("not reloaded: " + e.getMessage());
    }
  }

  private void tell(List<Diagnostic> findings) {
    findings.forEach(finding -> out.accept(finding.toString()));
  }
}
