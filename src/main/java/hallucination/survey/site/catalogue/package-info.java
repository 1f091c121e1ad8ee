/**
 * What the pages show, read once from the merged graph: schemes, concepts, records, and which
 * record is coded with which concept.
 *
 * <p>Begin at {@link hallucination.survey.site.catalogue.Catalogue}. Light entries are kept in
 * memory; the details of a record are read through {@link
 * hallucination.survey.site.catalogue.Statements} when its page is made. This package knows neither
 * HTML nor addresses of pages.
 */
@NullMarked
package hallucination.survey.site.catalogue;

import org.jspecify.annotations.NullMarked;
