package hallucination.survey.source;

/** Rules for the folders of a survey as such. */
public enum TreeRule implements Rule {
  UNREADABLE_FILE(
      "Every file is a plain file of a sensible size.", "put a plain file in its place");

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
