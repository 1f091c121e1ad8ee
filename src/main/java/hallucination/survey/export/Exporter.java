package hallucination.survey.export;

import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Ontology;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;

/** Writes a whole survey: each format, the data dictionary, checksums and a description of all. */
public final class Exporter {
  private final KnowledgeBase knowledgeBase;
  private final Release release;
  private final BlankNodes blanks;
  private final Graph graph;

  /** An exporter of a sound knowledge base. */
  public Exporter(KnowledgeBase knowledgeBase, Release release) {
    this.knowledgeBase = knowledgeBase;
    this.release = release;
    this.blanks = new BlankNodes(knowledgeBase.graph());
    this.graph = blanks.relabel(knowledgeBase.graph());
  }

  /** A file of the whole export, as it is told to readers. */
  public record Entry(String name, String mediaType, String description) {}

  /** What {@link #writeAll} writes, in its order. */
  public static List<Entry> contents(Ontology ontology) {
    List<Entry> entries = new ArrayList<>();
    for (ExportFormat format : ExportFormat.values()) {
      if (format.oneFile()) {
        entries.add(new Entry(format.fileName(), format.mediaType(), format.description()));
      }
    }
    List<Table> tables = new ArrayList<>(RecordTables.of(ontology, List.of()));
    tables.addAll(new OntologyTables(ontology).all());
    tables.add(DataDictionary.table(ontology));
    String csv = ExportFormat.CSV.mediaType();
    tables.forEach(t -> entries.add(new Entry(t.fileName(), csv, "Table " + t.name() + ".")));
    String jsonLd = ExportFormat.JSONLD.mediaType();
    entries.add(new Entry("context.jsonld", jsonLd, "The JSON-LD context."));
    String turtle = ExportFormat.TURTLE.mediaType();
    entries.add(new Entry("dataset.ttl", turtle, "All these files described, in DCAT."));
    entries.add(new Entry("SHA256SUMS", "text/plain", "Checksums of all files."));
    return entries;
  }

  /**
   * Writes a format that is one file to a stream, which stays open.
   *
   * @throws IllegalArgumentException if the format is several files
   */
  public void write(ExportFormat format, OutputStream out) {
    if (!format.oneFile()) {
      throw new IllegalArgumentException(format.word() + " is several files");
    }
    try {
      files(format).getFirst().content().write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("can't write " + format.word(), e);
    }
  }

  /** Writes the files of some formats into a folder, and no more. */
  public void write(
      Collection<ExportFormat> formats, Path folder, boolean gzip, Consumer<String> progress) {
    try (OutputFolder output = new OutputFolder(folder, gzip, progress)) {
      formats.forEach(format -> files(format).forEach(output::write));
      output.place();
    }
  }

  /**
   * Writes all formats into a folder with the context, the dictionary, {@code dataset.ttl} that
   * describes the files, and {@code SHA256SUMS}.
   *
   * @param gzip whether each file is written in compressed form too
   * @param progress is told of each file
   */
  public void writeAll(Path folder, boolean gzip, Consumer<String> progress) {
    Ontology ontology = knowledgeBase.ontology();
    try (OutputFolder output = new OutputFolder(folder, gzip, progress)) {
      for (ExportFormat format : EnumSet.allOf(ExportFormat.class)) {
        files(format).forEach(output::write);
      }
      output.write(table(DataDictionary.table(ontology), "What each key and column means."));
      output.write(
          ExportFile.text(
              "context.jsonld",
              ExportFormat.JSONLD.mediaType(),
              "The JSON-LD context.",
              JsonLdContext.of(ontology)::text));
      Graph description = new DatasetDescription(graph, release, output.written()).graph();
      PrefixMapping prefixes = DatasetDescription.prefixes();
      output.write(
          ExportFile.text(
              "dataset.ttl",
              ExportFormat.TURTLE.mediaType(),
              "This description.",
              () -> Turtle.text(description, prefixes)));
      String checksums = output.checksums();
      output.writePlain(ExportFile.text("SHA256SUMS", "text/plain", "Checksums.", () -> checksums));
      output.place();
    }
  }

  private List<ExportFile> files(ExportFormat format) {
    return switch (format) {
      case TURTLE ->
          one(
              format,
              out ->
                  out.write(
                      Turtle.text(graph, knowledgeBase.ontology().prefixes())
                          .getBytes(StandardCharsets.UTF_8)));
      case NTRIPLES -> one(format, out -> NTriples.write(graph, out));
      case NQUADS -> one(format, out -> NQuads.write(knowledgeBase.dataset(), blanks, out));
      case JSONLD -> text(format, JsonLd.text(context(), graph, List.of()));
      case CSV -> tables();
      case BIBTEX -> text(format, BibTex.entries(knowledgeBase.records().values()));
      case RIS -> text(format, Ris.entries(knowledgeBase.records().values()));
      case CSL -> text(format, CslJson.items(knowledgeBase.records().values()));
    };
  }

  private JsonLdContext context() {
    return JsonLdContext.of(knowledgeBase.ontology());
  }

  private static List<ExportFile> one(ExportFormat format, ExportFile.Content content) {
    return List.of(
        new ExportFile(format.fileName(), format.mediaType(), format.description(), content));
  }

  private static List<ExportFile> text(ExportFormat format, String text) {
    return one(format, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<ExportFile> tables() {
    Ontology ontology = knowledgeBase.ontology();
    List<Table> tables =
        new ArrayList<>(RecordTables.of(ontology, knowledgeBase.records().values()));
    tables.addAll(new OntologyTables(ontology).all());
    tables.addAll(QueueTables.of(knowledgeBase));
    return tables.stream().map(table -> table(table, "Table " + table.name() + ".")).toList();
  }

  private static ExportFile table(Table table, String description) {
    return new ExportFile(
        table.fileName(), ExportFormat.CSV.mediaType(), description, table::write);
  }
}
