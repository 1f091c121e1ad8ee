package hallucination.survey.export;

import java.util.Locale;

/** A format in which the whole survey can be had, with the name of its file. */
public enum ExportFormat {
  TURTLE("survey.ttl", "text/turtle", "The whole survey as one graph."),
  NTRIPLES("survey.nt", "application/n-triples", "The whole survey, one statement a line."),
  NQUADS("survey.nq", "application/n-quads", "Each statement with the graph of its source file."),
  JSONLD("survey.jsonld", "application/ld+json", "The whole survey as JSON."),
  CSV("", "text/csv", "Tables, each a file."),
  BIBTEX("survey.bib", "application/x-bibtex", "Bibliography of all records."),
  RIS("survey.ris", "application/x-research-info-systems", "Bibliography of all records."),
  CSL("survey.csl.json", "application/vnd.citationstyles.csl+json", "Bibliography of all records.");

  private final String fileName;
  private final String mediaType;
  private final String description;

  ExportFormat(String fileName, String mediaType, String description) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.description = description;
  }

  /** Whether the format is one file, and so can go to a stream. */
  public boolean oneFile() {
    return !fileName.isEmpty();
  }

  /** Name of the file; empty if there are several. */
  public String fileName() {
    return fileName;
  }

  /** The media type, as registered where there is a registered one. */
  public String mediaType() {
    return mediaType;
  }

  String description() {
    return description;
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
