package hallucination.survey.source;

/** Rules for the folders of a survey as such. */
public enum TreeRule implements Rule {
  UNREADABLE_FILE(
      "Every file is a plain file of a sensible size.", "put a plain file in its place"),
  HIDDEN_FILE(
      "No file that looks like data has a name that begins with a dot, since such are passed over.",
      "rename it without the dot, or delete it");

  private final RuleText text;

  TreeRule(String asks, String cure) {
    this.text = new RuleText(Severity.ERROR, asks, cure);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
