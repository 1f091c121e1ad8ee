package hallucination.survey.site;

import hallucination.survey.site.catalogue.Tally;

/**
 * A query as a page shows it, with the link that opens it in the editor.
 *
 * @param rows how many rows it gave when the page was made, by which a test can ask again
 */
record QueryText(String text, String href, int rows) {
  static QueryText of(String text, int rows, Links links) {
    return new QueryText(text, links.query(text), rows);
  }

  static QueryText of(Tally tally, Links links) {
    return of(tally.query(), tally.numbers().size(), links);
  }
}
