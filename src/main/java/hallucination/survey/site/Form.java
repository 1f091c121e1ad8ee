package hallucination.survey.site;

/** A form beside HTML in which a page's data can be had, under the page's address and a suffix. */
public enum Form {
  TURTLE("ttl", "text/turtle", "Turtle"),
  JSON_LD("jsonld", "application/ld+json", "JSON-LD"),
  YAML("yaml", "application/yaml", "YAML, as typed");

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
