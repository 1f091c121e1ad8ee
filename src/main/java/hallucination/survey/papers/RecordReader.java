package hallucination.survey.papers;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import hallucination.survey.source.SourceFile;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Reads one record file. All that is wrong with it is reported at once, each with line and column;
 * what can be read is returned all the same, so that later rules can look at it too.
 */
public final class RecordReader {
  private final Ontology ontology;
  private final Diagnostics diagnostics;

  /** A reader that knows the keys and concepts of the ontology and reports to the diagnostics. */
  public RecordReader(Ontology ontology, Diagnostics diagnostics) {
    this.ontology = ontology;
    this.diagnostics = diagnostics;
  }

  /** The record, or nothing if the file is no YAML map or has no usable id. */
  public Optional<SurveyRecord> read(SourceFile file) {
    return read(file, map -> {});
  }

  /**
   * Reads a record and reports too, if nothing is wrong with it, where its form could be better.
   */
  public Optional<SurveyRecord> readWithForm(SourceFile file) {
    RecordWriter writer = new RecordWriter(ontology.recordModel());
    return read(
        file,
        map -> {
          if (!diagnostics.hasErrors()) {
            FormCheck.check(file, map, writer.write(map)).ifPresent(this::report);
          }
        });
  }

  private Optional<SurveyRecord> read(SourceFile file, Consumer<MappingNode> then) {
    CharacterCheck characters = new CharacterCheck(file, diagnostics);
    Optional<MappingNode> map = new YamlReader(file, characters, diagnostics).read();
    if (map.isEmpty()) {
      return Optional.empty();
    }
    Section root =
        new SectionReader(file, ontology, characters, diagnostics, false)
            .read(map.get(), ontology.recordModel());
    new ReferenceCheck(file, ontology, diagnostics).check(root);
    Optional<RecordId> id = id(file, root);
    then.accept(map.get());
    return id.map(named -> new SurveyRecord(named, file, root));
  }

  private Optional<RecordId> id(SourceFile file, Section root) {
    Optional<RecordId> id = root.text("id").flatMap(RecordId::of);
    String year = root.text("year").orElse("");
    if (id.isPresent()) {
      String expected = "papers/%s/%s.yaml".formatted(year, id.get());
      if (!year.isEmpty() && !id.get().value().contains("-" + year + "-")) {
        report(
            RecordRule.FILE_NAME.at(
                file.path(),
                root.entry("year").orElseThrow().location(),
                "year %s is not the year in the id '%s'".formatted(year, id.get()),
                "both are the year of first publication"));
      } else if (!file.path().equals(expected) && !year.isEmpty()) {
        report(
            RecordRule.FILE_NAME.at(
                file.path(),
                root.entry("id").orElseThrow().location(),
                "id '%s' and year %s belong to %s".formatted(id.get(), year, expected)));
      }
    } else if (root.entry("id").isPresent()) {
      report(
          RecordRule.WRONG_VALUE.at(
              file.path(),
              root.entry("id").orElseThrow().location(),
              "'%s' is not an id".formatted(shown(root.text("id").orElse(""))),
              "write first author, year and one word in lower case, such as lin-2021-truthfulqa"));
    } else {
      report(
          RecordRule.WRONG_VALUE.at(
              file.path(), Location.START, "the record has no id", "add id: " + file.stem()));
    }
    return id;
  }

  private void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** A text from a file, cut to what fits in a message, without control characters. */
  public static String shown(String text) {
    String start = text.length() <= 200 ? text : text.substring(0, 200);
    String plain = start.replaceAll("\\p{Cc}+", " ");
    return plain.length() <= 60 ? plain : plain.substring(0, 57) + "...";
  }
}
