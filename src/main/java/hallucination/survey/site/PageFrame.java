package hallucination.survey.site;

import java.util.List;

/**
 * What stands around the content of a page.
 *
 * @param head links to other forms and metadata, for the head of the page
 * @param index links to all kinds of pages, for the foot
 * @param findings what keeps the last edit of the files from being shown, a line each
 * @param address the whole address of the page, empty if it is not known
 * @param changed the last day on which data of the page changed, empty if none is known
 */
record PageFrame(
    String title,
    String description,
    Html head,
    Html masthead,
    Html index,
    List<String> findings,
    String changed,
    String address,
    Links links) {
  static final String SITE = "What Catches It";

  /** How to cite the page. */
  public String citation() {
    return SITE
        + ": "
        + (title.isEmpty() ? "a living survey of hallucination in language models" : title)
        + ". "
        + (changed.isEmpty() ? "" : "Data of " + changed + ". ")
        + address;
  }

  /** What previews take the page for. */
  public String kind() {
    return title.isEmpty() ? "website" : "article";
  }

  /** The title in the browser's window. */
  public String fullTitle() {
    return title.isEmpty()
        ? SITE + ": a living survey of hallucination in language models"
        : title + " · " + SITE;
  }
}
