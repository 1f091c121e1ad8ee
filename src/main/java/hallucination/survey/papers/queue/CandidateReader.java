package hallucination.survey.papers.queue;

import hallucination.survey.papers.CharacterCheck;
import hallucination.survey.papers.Identifier;
import hallucination.survey.papers.MarkupCheck;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.RecordReader;
import hallucination.survey.papers.RecordRule;
import hallucination.survey.papers.queue.Candidate.Facts;
import hallucination.survey.papers.queue.Candidate.Kind;
import hallucination.survey.papers.queue.Candidate.Line;
import hallucination.survey.papers.queue.Candidate.State;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Rule;
import hallucination.survey.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Takes the values of one line for what they should be, and tells where one is not. */
final class CandidateReader {
  private final SourceFile file;
  private final QueueLine typed;
  private final Line line;
  private final CharacterCheck characters;
  private final MarkupCheck markup;
  private final Diagnostics diagnostics;

  CandidateReader(
      SourceFile file,
      int number,
      QueueLine typed,
      CharacterCheck characters,
      Diagnostics diagnostics) {
    this.file = file;
    this.typed = typed;
    this.line = new Line(file.path(), number, typed.columns());
    this.characters = characters;
    this.markup = new MarkupCheck(file, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The candidate, or nothing if the line lacks what every line has. */
  Optional<Candidate> read() {
    typed.values().forEach((key, texts) -> texts.forEach(text -> plain(key, text)));
    for (CandidateKey key : CandidateKey.values()) {
      if (key.needed() && !typed.columns().containsKey(key)) {
        report(
            QueueRule.CANDIDATE_KEY,
            key,
            "the line has no '%s'".formatted(key.word()),
            "add %s: %s".formatted(key.word(), key.meaning()));
      }
    }
    Optional<RecordId> id = id(CandidateKey.ID);
    Optional<Facts> facts = facts();
    Optional<LocalDate> added = added();
    Optional<State> state = state();
    return id.isPresent() && facts.isPresent() && added.isPresent() && state.isPresent()
        ? Optional.of(
            new Candidate(
                id.get(),
                facts.get(),
                typed.texts(CandidateKey.LISTS),
                added.get(),
                state.get(),
                line))
        : Optional.empty();
  }

  private void plain(CandidateKey key, String text) {
    characters.value(text, line.at(key));
    if (!CandidateKey.IDENTIFIERS.contains(key)) {
      markup.check(text, line.at(key));
    }
  }

  private Optional<RecordId> id(CandidateKey key) {
    Optional<String> text = typed.text(key);
    Optional<RecordId> id = text.flatMap(RecordId::of);
    if (text.isPresent() && id.isEmpty()) {
      wrong(
          key,
          "'%s' is not an id".formatted(RecordReader.shown(text.get())),
          "write a name, a year and a word in lower case, such as lin-2021-truthfulqa");
    }
    return id;
  }

  private Optional<Kind> kind() {
    Optional<String> text = typed.text(CandidateKey.KIND);
    Optional<Kind> kind =
        text.flatMap(t -> Arrays.stream(Kind.values()).filter(k -> k.word().equals(t)).findFirst());
    if (text.isPresent() && kind.isEmpty()) {
      wrong(CandidateKey.KIND, "no kind '%s'".formatted(RecordReader.shown(text.get())));
    }
    return kind;
  }

  private Optional<Facts> facts() {
    Optional<Kind> kind = kind();
    Optional<Integer> year = year();
    Optional<String> title = typed.text(CandidateKey.TITLE);
    Map<CandidateKey, String> identifiers = new EnumMap<>(CandidateKey.class);
    for (CandidateKey key : CandidateKey.IDENTIFIERS) {
      typed.text(key).ifPresent(text -> identifiers.put(key, identifier(key, text)));
    }
    typed.texts(CandidateKey.AUTHORS).stream()
        .filter(name -> name.matches("(?i).*\\bet\\s+al\\b.*"))
        .findFirst()
        .ifPresent(
            name ->
                wrong(
                    CandidateKey.AUTHORS,
                    "'%s' is no author".formatted(RecordReader.shown(name)),
                    "give all authors, or leave the key out"));
    if (kind.isEmpty() || year.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Facts(
            kind.get(),
            title.get(),
            typed.texts(CandidateKey.AUTHORS),
            year.get(),
            typed.text(CandidateKey.VENUE).orElse(""),
            identifiers));
  }

  private Optional<Integer> year() {
    Optional<String> text = typed.text(CandidateKey.YEAR);
    if (text.isPresent() && !text.get().matches("[12][0-9]{3}")) {
      wrong(CandidateKey.YEAR, "'year' takes a year of four digits, not " + text.get());
      return Optional.empty();
    }
    Optional<Integer> year = text.map(Integer::valueOf);
    if (year.isPresent() && !file.stem().equals(text.get())) {
      report(
          RecordRule.FILE_NAME,
          CandidateKey.YEAR,
          "a candidate of %s stands in papers/queue/%s.jsonl".formatted(text.get(), text.get()),
          "move the line there");
    }
    return year;
  }

  /** The canonical spelling; what is no identifier stays as it is typed. */
  private String identifier(CandidateKey key, String text) {
    if (key == CandidateKey.URL) {
      if (!text.matches("https?://[^\\s\"<>]{4,500}")) {
        report(
            RecordRule.WRONG_IDENTIFIER,
            key,
            "'url' takes an address, not '%s'".formatted(RecordReader.shown(text)),
            "write the whole address, with https:// before it");
      }
      return text;
    }
    Optional<String> canonical = Identifier.of(key.word(), text).map(Identifier::value);
    if (canonical.isEmpty()) {
      report(
          RecordRule.WRONG_IDENTIFIER,
          key,
          "'%s' takes %s, not '%s'"
              .formatted(key.word(), Identifier.kind(key.word()), RecordReader.shown(text)),
          RecordRule.WRONG_IDENTIFIER.cure());
    } else if (!canonical.get().equals(text)) {
      report(
          RecordRule.IDENTIFIER_SPELLING,
          key,
          "'%s' is written '%s'"
              .formatted(RecordReader.shown(text), RecordReader.shown(canonical.get())),
          RecordRule.IDENTIFIER_SPELLING.cure());
    }
    return canonical.orElse(text);
  }

  private Optional<LocalDate> added() {
    Optional<String> text = typed.text(CandidateKey.ADDED);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      wrong(
          CandidateKey.ADDED,
          "'%s' is no day".formatted(RecordReader.shown(text.orElse(""))),
          "write year, month and day, such as 2026-11-22");
      return Optional.empty();
    }
  }

  private Optional<State> state() {
    Optional<RecordId> record = id(CandidateKey.RECORD);
    Optional<String> reason = typed.text(CandidateKey.REASON);
    String word = typed.text(CandidateKey.STATE).orElse("");
    belongs(CandidateKey.RECORD, word, "accepted");
    belongs(CandidateKey.REASON, word, "rejected");
    return switch (word) {
      case "waiting" -> Optional.of(new State.Waiting());
      case "accepted" -> record.map(State.Accepted::new);
      case "rejected" -> reason.map(State.Rejected::new);
      case "" -> Optional.empty();
      default -> {
        wrong(CandidateKey.STATE, "no state '%s'".formatted(RecordReader.shown(word)));
        yield Optional.empty();
      }
    };
  }

  /** Reports a key that is missing in its state, or that stands in another. */
  private void belongs(CandidateKey key, String word, String state) {
    boolean there = typed.columns().containsKey(key);
    if (word.equals(state) && !there) {
      report(
          QueueRule.CANDIDATE_STATE,
          CandidateKey.STATE,
          "%s, but without '%s'".formatted(word, key.word()),
          "add %s: %s".formatted(key.word(), key.meaning()));
    } else if (there && !word.equals(state)) {
      report(
          QueueRule.CANDIDATE_STATE,
          key,
          "'%s' stands in a line that is not %s".formatted(key.word(), state),
          QueueRule.CANDIDATE_STATE.cure());
    }
  }

  private void wrong(CandidateKey key, String message) {
    wrong(key, message, "it is " + key.meaning());
  }

  private void wrong(CandidateKey key, String message, String hint) {
    report(RecordRule.WRONG_VALUE, key, message, hint);
  }

  private void report(Rule rule, CandidateKey key, String message, String hint) {
    diagnostics.add(rule.at(file.path(), line.at(key), message, hint));
  }
}
