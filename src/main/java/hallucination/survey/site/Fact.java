package hallucination.survey.site;

/** A term and what is said of it, as they stand in a definition list. */
record Fact(String term, Html value) {
  static Fact of(String term, String value) {
    return new Fact(term, Markup.of(value));
  }
}
