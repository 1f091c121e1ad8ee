package hallucination.survey.papers.queue;

import hallucination.survey.papers.CharacterCheck;
import hallucination.survey.papers.FormCheck;
import hallucination.survey.papers.PlainText;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one file of the queue. All that is wrong with it is reported at once, each with line and
 * column; the lines that can be read are returned all the same.
 */
public final class QueueReader {
  /** A file with more bytes than this is not read. */
  private static final int LARGEST = 4 << 20;

  private final SourceFile file;
  private final Diagnostics diagnostics;

  private QueueReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The candidates of a file, in its order. */
  public static List<Candidate> read(SourceFile file, Diagnostics diagnostics) {
    return new QueueReader(file, diagnostics).candidates();
  }

  /** Reads a file and reports too, if nothing is wrong with it, where its form could be better. */
  public static List<Candidate> readWithForm(SourceFile file, Diagnostics diagnostics) {
    List<Candidate> candidates = read(file, diagnostics);
    if (!diagnostics.hasErrors()) {
      FormCheck.difference(file, QueueWriter.write(candidates)).ifPresent(diagnostics::add);
    }
    return candidates;
  }

  private List<Candidate> candidates() {
    CharacterCheck characters = new CharacterCheck(file, diagnostics);
    Optional<String> text = new PlainText(file, LARGEST, characters, diagnostics).read();
    List<Candidate> candidates = new ArrayList<>();
    int number = 0;
    for (String line : text.map(t -> t.lines().toList()).orElse(List.of())) {
      number++;
      int at = number;
      if (diagnostics.isFull()) {
        break;
      }
      QueueLine.parse(file.path(), number, line, diagnostics)
          .flatMap(read -> new CandidateReader(file, at, read, characters, diagnostics).read())
          .ifPresent(candidates::add);
    }
    return List.copyOf(candidates);
  }
}
