package hallucination.survey.site;

/**
 * What a page shows inside its frame.
 *
 * @param template name of the template that shows the view
 * @param description one sentence for search engines and previews
 */
record Content(String template, Record view, String title, String description) {}
