package hallucination.survey;

import hallucination.survey.export.JsonLdContext;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.TurtleComments;
import hallucination.survey.ontology.TurtleFile;
import hallucination.survey.ontology.TurtleFormatter;
import hallucination.survey.ontology.TurtleWriter;
import hallucination.survey.papers.FormCheck;
import hallucination.survey.papers.RecordFiles;
import hallucination.survey.papers.RecordFormatter;
import hallucination.survey.papers.RecordSchema;
import hallucination.survey.papers.queue.QueueFormatter;
import hallucination.survey.papers.readings.ReadingReader;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Formatting;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the files of a survey with their canonical forms, and the files that are made from
 * others with their makers.
 */
final class CanonicalForms {
  private final SourceTree tree;
  private final Ontology ontology;

  CanonicalForms(SourceTree tree, Ontology ontology) {
    this.tree = tree;
    this.ontology = ontology;
  }

  /** What would become of each file, by path. */
  SortedMap<String, Formatting> outcomes() {
    SortedMap<String, Formatting> outcomes = new TreeMap<>();
    RecordFormatter records = new RecordFormatter(ontology);
    RecordFiles.in(tree).parallelStream()
        .map(file -> Map.entry(file.path(), records.format(file)))
        .toList()
        .forEach(entry -> outcomes.put(entry.getKey(), entry.getValue()));
    for (SourceFile file : RecordFiles.queue(tree)) {
      outcomes.put(file.path(), QueueFormatter.format(file));
    }
    RecordFormatter readings = ReadingReader.formatter(ontology);
    for (SourceFile file : RecordFiles.readings(tree)) {
      outcomes.put(file.path(), readings.format(file));
    }
    for (SourceFile file : tree.below("ontology")) {
      if (file.path().endsWith(".ttl")) {
        outcomes.put(file.path(), TurtleFormatter.format(file));
      }
    }
    made().forEach((path, text) -> outcomes.put(path, made(path, text)));
    return outcomes;
  }

  /**
   * The files that are made from the shapes, by path; none if there are no shapes to make them
   * from.
   */
  private Map<String, String> made() {
    return ontology.recordModel().keys().isEmpty()
        ? Map.of()
        : Map.of(
            RecordSchema.PATH,
            RecordSchema.of(ontology),
            JsonLdContext.PATH,
            JsonLdContext.of(ontology).text());
  }

  private Formatting made(String path, String text) {
    boolean same =
        tree.file(path).filter(file -> FormCheck.difference(file, text).isEmpty()).isPresent();
    return same
        ? new Formatting.Unchanged()
        : new Formatting.Changed(text, List.of("made anew from the shapes"));
  }

  /** The findings about the ontology files and the schema that are not as they would be written. */
  List<Diagnostic> differences() {
    List<Diagnostic> found = new ArrayList<>();
    for (TurtleFile file : ontology.files()) {
      String typed = new String(file.file().bytes(), StandardCharsets.UTF_8);
      if (TurtleComments.first(typed).isEmpty()) {
        FormCheck.difference(file.file(), TurtleWriter.write(file.graph(), file.prefixes()))
            .ifPresent(found::add);
      }
    }
    made()
        .forEach(
            (path, text) ->
                tree.file(path)
                    .flatMap(file -> FormCheck.difference(file, text))
                    .ifPresent(found::add));
    return found;
  }
}
