package hallucination.survey.source;

/** Rules for the folders of a survey as such. */
public enum TreeRule implements Rule {
  UNREADABLE_FILE(
      "Every file is a plain file of a sensible size.", "put a plain file in its place"),
  HIDDEN_FILE(
      "No file that looks like data has a name that begins with a dot, since such are passed over.",
      "rename it without the dot, or delete it");

  private final String asks;
  private final String cure;

  TreeRule(String asks, String cure) {
    this.asks = asks;
    this.cure = cure;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String asks() {
    return asks;
  }

  @Override
  public String cure() {
    return cure;
  }
}
