package hallucination.survey.source;

import java.util.List;

/** What became of a file that was to be put into its canonical form. */
public sealed interface Formatting {
  /** It has the right form already. */
  record Unchanged() implements Formatting {}

  /**
   * It gets a better form that says the same.
   *
   * @param deeds what was done, in a few words each
   */
  record Changed(String text, List<String> deeds) implements Formatting {
    /** Copies the list. */
    public Changed {
      deeds = List.copyOf(deeds);
    }
  }

  /** It is left as it is, for these reasons. */
  record LeftAlone(List<Diagnostic> why) implements Formatting {
    /** Copies the list. */
    public LeftAlone {
      why = List.copyOf(why);
    }
  }
}
