package hallucination.survey.site;

/** HTML that is safe to insert as it stands. Only {@link Markup} makes it. */
record Html(String source) {
  static final Html EMPTY = new Html("");

  @Override
  public String toString() {
    return source;
  }
}
