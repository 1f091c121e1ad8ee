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
    List<String> findings = List.of();
    try {
      SourceTree tree = SourceTree.read(root);
      KnowledgeBaseLoader.Loaded loaded = KnowledgeBaseLoader.load(tree);
      findings = loaded.diagnostics().stream().map(Diagnostic::toString).toList();
      findings.forEach(out);
      if (loaded.sound()) {
        current = SnapshotMaker.make(root, tree, loaded.knowledgeBase());
        out.accept(
            "reloaded %d records in %d ms"
                .formatted(
                    loaded.knowledgeBase().records().size(),
                    (System.nanoTime() - start) / 1_000_000));
        return;
      }
    } catch (RuntimeException e) {
      findings = List.of(String.valueOf(e.getMessage()));
      findings.forEach(out);
    }
    current = current.noting(findings);
    out.accept("not reloaded: the last good state stays on line until this is mended");
  }
}
