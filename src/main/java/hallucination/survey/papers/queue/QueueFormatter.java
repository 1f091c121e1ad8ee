package hallucination.survey.papers.queue;

import hallucination.survey.papers.FormCheck;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Formatting;
import hallucination.survey.source.SourceFile;
import java.util.List;

/** Sorts the lines of a file of the queue and writes each in its canonical form. */
public final class QueueFormatter {
  private QueueFormatter() {}

  /** What becomes of a file; one with errors is left alone, since a line could be lost. */
  public static Formatting format(SourceFile file) {
    Diagnostics found = new Diagnostics();
    List<Candidate> candidates = QueueReader.read(file, found);
    if (found.hasErrors()) {
      return new Formatting.LeftAlone(found.sorted());
    }
    String text = QueueWriter.write(candidates);
    return FormCheck.difference(file, text).isEmpty()
        ? new Formatting.Unchanged()
        : new Formatting.Changed(text, List.of("canonical form"));
  }
}
