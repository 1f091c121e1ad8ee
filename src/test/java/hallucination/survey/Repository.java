package hallucination.survey;

import hallucination.survey.source.SourceTree;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The real data of this checkout, loaded once for all tests. */
public final class Repository {
  private static final Supplier<SourceTree> TREE =
      once(() -> SourceTree.read(Path.of("").toAbsolutePath()));

  private static final Supplier<KnowledgeBaseLoader.Loaded> LOADED =
      once(() -> KnowledgeBaseLoader.load(TREE.get()));

  private Repository() {}

  /** The files. */
  public static SourceTree tree() {
    return TREE.get();
  }

  /** The knowledge base. */
  public static KnowledgeBaseLoader.Loaded loaded() {
    return LOADED.get();
  }

  private static <T> Supplier<T> once(Supplier<T> maker) {
    return new Supplier<>() {
      private @Nullable T value;

      @Override
      public synchronized T get() {
        T made = value == null ? maker.get() : value;
        value = made;
        return made;
      }
    };
  }
}
