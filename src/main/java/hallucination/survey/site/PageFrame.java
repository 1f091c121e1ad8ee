package hallucination.survey.site;

import java.util.List;

/**
 * What stands around the content of a page.
 *
 * @param head links to other forms and metadata, for the head of the page
 * @param findings what keeps the last edit of the files from being shown, a line each
 * @param changed the last day on which data of the page changed, empty if none is known
 */
record PageFrame(
    String title,
    String description,
    Html head,
    Html masthead,
    List<String> findings,
    String changed,
    Links links) {
  static final String SITE = "What Catches It";

  /** The title in the browser's window. */
  public String fullTitle() {
    return title.isEmpty()
        ? SITE + ": a living survey of hallucination in language models"
        : title + " · " + SITE;
  }
}
