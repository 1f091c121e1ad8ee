package hallucination.survey;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.TurtleFile;
import hallucination.survey.ontology.TurtleWriter;
import hallucination.survey.papers.RecordSchema;
import hallucination.survey.papers.RecordWriter;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
  private final SortedMap<String, String> changes = new TreeMap<>();

  CanonicalForms(SourceTree tree, Ontology ontology) {
    this.tree = tree;
    this.ontology = ontology;
  }

  /** New texts by path, for each file that is not as it should be. */
  Map<String, String> changes() {
    RecordWriter records = new RecordWriter(ontology.recordModel());
    for (SourceFile file : tree.below("papers")) {
      if (file.path().endsWith(".yaml")) {
        records.canonical(file).ifPresent(text -> compare(file.path(), text));
      }
    }
    for (TurtleFile file : ontology.files()) {
      compare(file.file().path(), TurtleWriter.write(file.graph(), file.prefixes()));
    }
    compare(RecordSchema.PATH, RecordSchema.of(ontology));
    return changes;
  }

  private void compare(String path, String text) {
    byte[] now = tree.file(path).map(SourceFile::bytes).orElse(new byte[0]);
    if (!Arrays.equals(now, text.getBytes(StandardCharsets.UTF_8))) {
      changes.put(path, text);
    }
  }
}
