package hallucination.survey.papers;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Formatting;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Repairs what can be repaired without knowing what was meant, and writes the canonical form. What
 * it wrote is read again and compared; a file whose meaning would not be kept is left alone.
 */
public final class RecordFormatter {
  private final BiConsumer<SourceFile, Diagnostics> check;
  private final RecordWriter writer;

  /** A formatter for records with the keys of this ontology. */
  public RecordFormatter(Ontology ontology) {
    this(ontology.recordModel(), (file, found) -> new RecordReader(ontology, found).read(file));
  }

  /** A formatter for other files with these keys, and what finds their errors. */
  public RecordFormatter(SectionModel model, BiConsumer<SourceFile, Diagnostics> check) {
    this.check = check;
    this.writer = new RecordWriter(model);
  }

  /** Repairs and formats one file. */
  public Formatting format(SourceFile file) {
    Optional<TextRepair> repair = TextRepair.of(file);
    return repair.isPresent() ? format(file, repair.get()) : leftAlone(file);
  }

  private Formatting format(SourceFile file, TextRepair repair) {
    SourceFile repaired =
        new SourceFile(file.path(), repair.text().getBytes(StandardCharsets.UTF_8));
    Diagnostics found = new Diagnostics();
    check.accept(repaired, found);
    Optional<MappingNode> before = YamlReader.quietly(repaired);
    boolean unsafe = repair.guessed() && found.hasErrors();
    if (before.isEmpty() || unsafe || has(found, RecordRule.DUPLICATE_KEY)) {
      return leftAlone(file);
    }
    String text = writer.write(before.get());
    if (!SameMeaning.of(before.get(), text)) {
      return new Formatting.LeftAlone(List.of(FormCheck.atRisk(file)));
    }
    return changed(file, repair, repaired, text, found);
  }

  /** Tells what is wrong with the file as it is. */
  private Formatting leftAlone(SourceFile file) {
    Diagnostics found = new Diagnostics();
    check.accept(file, found);
    return new Formatting.LeftAlone(found.sorted());
  }

  private static Formatting changed(
      SourceFile file, TextRepair repair, SourceFile repaired, String text, Diagnostics found) {
    if (SameBytes.are(file, text)) {
      return new Formatting.Unchanged();
    }
    List<String> deeds = new ArrayList<>(repair.deeds());
    long spellings =
        found.sorted().stream()
            .filter(d -> d.rule().equals(RecordRule.IDENTIFIER_SPELLING.id()))
            .count();
    if (spellings > 0) {
      deeds.add("spelling of identifiers");
    }
    if (!SameBytes.are(repaired, text)) {
      deeds.add("canonical form");
    }
    return new Formatting.Changed(text, deeds);
  }

  private static boolean has(Diagnostics found, RecordRule rule) {
    return found.sorted().stream().anyMatch(d -> d.rule().equals(rule.id()));
  }
}
