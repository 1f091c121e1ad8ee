package hallucination.survey.papers.readings;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.FormCheck;
import hallucination.survey.papers.RecordFormatter;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.RecordReader;
import hallucination.survey.papers.RecordRule;
import hallucination.survey.papers.RecordWriter;
import hallucination.survey.papers.Section;
import hallucination.survey.papers.SectionReader;
import hallucination.survey.papers.SlugCheck;
import hallucination.survey.papers.Value;
import hallucination.survey.papers.readings.Reading.Act;
import hallucination.survey.papers.readings.Reading.CodingError;
import hallucination.survey.papers.readings.Reading.Comparison;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.Nearest;
import hallucination.survey.source.Rule;
import hallucination.survey.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads one reading; all that is wrong with it is reported at once, with line and column. */
public final class ReadingReader {
  private final SourceFile file;
  private final Ontology ontology;
  private final SlugCheck slugs;
  private final Diagnostics diagnostics;

  private ReadingReader(SourceFile file, Ontology ontology, Diagnostics diagnostics) {
    this.file = file;
    this.ontology = ontology;
    this.slugs = new SlugCheck(file, ontology, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The reading, or nothing if the file is no YAML map or has no usable id. */
  public static Optional<Reading> read(
      SourceFile file, Ontology ontology, Diagnostics diagnostics) {
    return SectionReader.read(file, ReadingModel.READING, ontology, diagnostics)
        .flatMap(root -> new ReadingReader(file, ontology, diagnostics).reading(root));
  }

  /** Reads a file and reports too, if nothing is wrong with it, where its form could be better. */
  public static Optional<Reading> readWithForm(
      SourceFile file, Ontology ontology, Diagnostics diagnostics) {
    Optional<Reading> reading = read(file, ontology, diagnostics);
    if (!diagnostics.hasErrors()) {
      new RecordWriter(ReadingModel.READING)
          .canonical(file)
          .flatMap(text -> FormCheck.difference(file, text))
          .ifPresent(diagnostics::add);
    }
    return reading;
  }

  /** A formatter for readings. */
  public static RecordFormatter formatter(Ontology ontology) {
    return new RecordFormatter(ReadingModel.READING, (file, found) -> read(file, ontology, found));
  }

  private Optional<Reading> reading(Section root) {
    Optional<RecordId> id = id(root);
    Optional<Act> act = root.sections("reading").stream().findFirst().flatMap(this::act);
    if (act.isEmpty()) {
      report(
          ReadingRule.READING_KEYS,
          root.location(),
          "nothing says who read what, when, and whether blind");
    }
    List<Comparison> comparisons = new ArrayList<>();
    root.sections("codings").forEach(part -> comparison(part).ifPresent(comparisons::add));
    complete(root, comparisons);
    if (root.entry("errors").isEmpty()) {
      report(
          ReadingRule.READING_KEYS,
          root.location(),
          "the reading has no 'errors'",
          "list what the second reading found, or write errors: []");
    }
    List<CodingError> errors = new ArrayList<>();
    root.sections("errors").forEach(part -> error(part).ifPresent(errors::add));
    return id.isPresent() && act.isPresent()
        ? Optional.of(new Reading(id.get(), file.path(), act.get(), comparisons, errors))
        : Optional.empty();
  }

  private Optional<RecordId> id(Section root) {
    Optional<RecordId> id = root.text("id").flatMap(RecordId::of);
    Location at = place(root, "id");
    if (id.isEmpty()) {
      report(
          RecordRule.WRONG_VALUE,
          at,
          "the reading has no id of a record",
          "add id: " + file.stem());
    } else if (!id.get().value().equals(file.stem())) {
      report(
          RecordRule.FILE_NAME,
          at,
          "the reading of '%s' belongs to papers/readings/%s.yaml".formatted(id.get(), id.get()));
    }
    return id;
  }

  private Optional<Act> act(Section part) {
    Optional<String> by = part.text("by");
    Optional<String> read = part.text("read");
    Optional<String> date = part.text("date");
    Optional<String> blind = part.text("blind");
    return by.isPresent() && read.isPresent() && date.isPresent() && blind.isPresent()
        ? Optional.of(new Act(by.get(), read.get(), date.get(), blind.get().equals("true")))
        : Optional.empty();
  }

  private Optional<Comparison> comparison(Section part) {
    String word = part.text("key").orElse("");
    Optional<ReadingKey> key = ReadingKey.of(word);
    if (key.isEmpty()) {
      report(
          RecordRule.UNKNOWN_KEY,
          place(part, "key"),
          "'%s' is no key that readings compare".formatted(RecordReader.shown(word)),
          Nearest.hint(
              word, ReadingKey.words(), "one of " + String.join(", ", ReadingKey.words())));
      return Optional.empty();
    }
    return Optional.of(
        new Comparison(
            key.get(),
            coding(part, key.get(), "first"),
            coding(part, key.get(), "second"),
            coding(part, key.get(), "settled"),
            part.location()));
  }

  private SortedSet<String> coding(Section part, ReadingKey key, String name) {
    SortedSet<String> found = new TreeSet<>();
    Optional<Section.Entry> entry = part.entry(name);
    if (entry.isEmpty()) {
      report(
          ReadingRule.READING_KEYS,
          part.location(),
          "the line of '%s' has no '%s'".formatted(key.word(), name),
          "write %s: [] if no concept was chosen".formatted(name));
    }
    for (Value value : entry.map(Section.Entry::values).orElse(List.of())) {
      if (value instanceof Value.Scalar slug
          && !diagnostics.isFull()
          && slugs.concept(key.scheme(ontology), key.word(), slug.text(), slug.location())) {
        found.add(slug.text());
      }
    }
    return found;
  }

  private void complete(Section root, List<Comparison> comparisons) {
    List<ReadingKey> keys = comparisons.stream().map(Comparison::key).toList();
    List<ReadingKey> wanted = List.of(ReadingKey.values());
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= keys.size() || keys.get(i) != wanted.get(i)) {
        report(
            ReadingRule.READING_KEYS,
            i < comparisons.size() ? comparisons.get(i).location() : place(root, "codings"),
            "the line of '%s' should stand here".formatted(wanted.get(i).word()));
        return;
      }
    }
    if (keys.size() > wanted.size()) {
      report(
          ReadingRule.READING_KEYS,
          comparisons.get(wanted.size()).location(),
          "'%s' stands here again".formatted(keys.get(wanted.size()).word()));
    }
  }

  private Optional<CodingError> error(Section part) {
    String word = part.text("key").orElse("");
    List<String> known = ontology.recordModel().names();
    boolean ofRecord = known.contains(word) || ReadingKey.of(word).isPresent();
    if (!ofRecord) {
      report(
          RecordRule.UNKNOWN_KEY,
          place(part, "key"),
          "no key '%s' in a record".formatted(RecordReader.shown(word)),
          Nearest.hint(word, known, RecordRule.UNKNOWN_KEY.cure()));
    }
    String typed = part.text("kind").orElse("");
    Optional<ErrorKind> kind = ErrorKind.of(typed);
    if (kind.isEmpty()) {
      report(
          ReadingRule.READING_ERROR,
          place(part, "kind"),
          "no kind of error '%s'".formatted(RecordReader.shown(typed)),
          Nearest.hint(typed, ErrorKind.words(), "one of " + String.join(", ", ErrorKind.words())));
    }
    Optional<String> what = part.text("what");
    if (what.isEmpty()) {
      report(
          ReadingRule.READING_ERROR,
          part.location(),
          "the error has no 'what'",
          "say in one sentence what was wrong and what stands there now");
    }
    return ofRecord && kind.isPresent() && what.isPresent()
        ? Optional.of(new CodingError(word, kind.get(), what.get()))
        : Optional.empty();
  }

  private static Location place(Section part, String key) {
    return part.entry(key)
        .flatMap(entry -> entry.values().stream().findFirst())
        .map(Value::location)
        .or(() -> part.entry(key).map(Section.Entry::location))
        .orElse(part.location());
  }

  private void report(Rule rule, Location at, String message) {
    report(rule, at, message, rule.cure());
  }

  private void report(Rule rule, Location at, String message, String hint) {
    diagnostics.add(rule.at(file.path(), at, message, hint));
  }
}
