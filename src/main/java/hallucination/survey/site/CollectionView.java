package hallucination.survey.site;

import java.util.List;

/**
 * Records that belong together, under a heading that says why.
 *
 * @param summary one sentence for search engines
 * @param notes sentences below the lede
 * @param facts what else is known, for the column beside the list
 */
record CollectionView(
    Html path, String heading, String summary, Html lede, List<Html> notes, Body body) {
  CollectionView {
    notes = List.copyOf(notes);
  }

  /** The records and what is drawn of them. */
  record Body(Html figure, List<Fact> facts, Html rows, Html paging, QueryText query) {}
}
