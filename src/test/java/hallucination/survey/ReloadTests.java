package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.papers.RecordId;
import hallucination.survey.server.Snapshot;
import hallucination.survey.site.Page;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server takes over a good edit, and keeps the last good state through a broken one. */
class ReloadTests {
  private static final Path RECORD = Path.of("papers/2021/lin-2021-truthfulqa.yaml");

  @TempDir private Path root;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @Test
  void takesAGoodEditAndKeepsTheLastGoodStateThroughABrokenOne() throws IOException {
    String text = Files.readString(RECORD);
    write(text);
    SnapshotHolder holder = holder();
    Snapshot first = holder.get();

    write(text.replace("digest:", "digset:"));
    holder.reload();
    assertThat(holder.get().knowledgeBase()).isSameAs(first.knowledgeBase());
    assertThat(holder.get().renderer().render(new Page.HomePage()))
        .contains("This is the last good state")
        .contains("[unknown-key]");
    assertThat(told)
        .anyMatch(line -> line.contains("[unknown-key]"))
        .anyMatch(line -> line.startsWith("not reloaded"));

    write(text.replace("year: 2021", "year: 2021\nlanguage: en"));
    holder.reload();
    assertThat(holder.get().knowledgeBase()).isNotSameAs(first.knowledgeBase());
    assertThat(holder.get().renderer().render(new Page.HomePage()))
        .doesNotContain("This is the last good state");
    assertThat(record(holder).flatMap(section -> section)).hasValue("en");
  }

  @Test
  void keepsTheLastGoodStateThroughABrokenTemplate() throws IOException {
    SnapshotHolder holder = holder();
    String before = holder.get().renderer().render(new Page.AboutPage());
    for (SourceFile file : Repository.tree().below("site")) {
      Path copy = root.resolve(file.path());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.bytes());
    }
    Files.writeString(
        root.resolve("site/templates/about.html"),
        "<html th:replace=\"~{layout :: nothing}\"></html>");
    holder.reload();
    assertThat(told).anyMatch(line -> line.startsWith("not reloaded"));
    assertThat(holder.get().renderer().render(new Page.AboutPage()))
        .contains("This is the last good state");
    assertThat(before).doesNotContain("This is the last good state");
  }

  @Test
  void watcherTellsAChangeOnceItHasSettled() throws Exception {
    write(Files.readString(RECORD));
    CountDownLatch changed = new CountDownLatch(1);
    Thread watcher = new SourceWatcher(root, changed::countDown).start();
    try {
      Thread.sleep(1200);
      assertThat(changed.getCount()).as("nothing has changed yet").isOne();
      write(Files.readString(RECORD) + "# a remark\n");
      assertThat(changed.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      watcher.interrupt();
    }
  }

  private SnapshotHolder holder() {
    SourceTree tree = SourceTree.read(root);
    Snapshot first = SnapshotMaker.make(root, tree, KnowledgeBaseLoader.load(tree).knowledgeBase());
    return new SnapshotHolder(root, first, told::add);
  }

  private static Optional<Optional<String>> record(SnapshotHolder holder) {
    return RecordId.of("lin-2021-truthfulqa")
        .map(holder.get().knowledgeBase().records()::get)
        .map(record -> record.root().text("language"));
  }

  private void write(String text) throws IOException {
    Path file = root.resolve(RECORD);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
