package hallucination.survey.site;

/** A query as a page shows it, with the link that opens it in the editor. */
record QueryText(String text, String href) {
  static QueryText of(String text, Links links) {
    return new QueryText(text, links.query(text));
  }
}
