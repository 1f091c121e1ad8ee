/**
 * Renders the pages of the survey with the templates of {@code site/}, for files and for the server
 * alike.
 *
 * <p>{@link hallucination.survey.site.SitePlan} lists all pages, {@link
 * hallucination.survey.site.PageRenderer} turns one {@link hallucination.survey.site.Page} into
 * HTML, {@link hallucination.survey.site.SiteGenerator} writes them to a folder and {@link
 * hallucination.survey.site.LinkChecker} reads the result. Only {@link
 * hallucination.survey.site.SiteUrls} knows addresses, and {@link hallucination.survey.site.Budget}
 * weighs what was written. A query behind a figure is asked through the catalogue, so that what a
 * page shows is what its query answers. This package knows neither HTTP nor the files that hold the
 * data.
 */
@NullMarked
package hallucination.survey.site;

import org.jspecify.annotations.NullMarked;
