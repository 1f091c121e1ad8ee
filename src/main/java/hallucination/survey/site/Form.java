package hallucination.survey.site;

/** A form beside HTML in which a page's data can be had, under the page's address and a suffix. */
public enum Form {
  TURTLE("ttl", "text/turtle", "Turtle"),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
  YAML("yaml", "application/yaml", "YAML, as typed"),
  BIBTEX("bib", "application/x-bibtex", "BibTeX"),
  RIS("ris", "application/x-research-info-systems", "RIS"),
  CSL("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
  CSV("csv", "text/csv", "CSV"),
  JSON("json", "application/json", "JSON"),
  SVG("svg", "image/svg+xml", "SVG"),
  ATOM("atom", "application/atom+xml", "Feed"),
  SCRIPT("js", "text/javascript", "Script"),
  QUERY("rq", "application/sparql-query", "Query");

  private final String suffix;
  private final String mediaType;
  private final String label;

  Form(String suffix, String mediaType, String label) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.label = label;
  }

  /** The ending of the file, without its dot. */
  public String suffix() {
    return suffix;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** What a link to it says. */
  public String label() {
    return label;
  }
}
