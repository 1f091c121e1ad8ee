/**
 * Answers HTTP: pages, concepts and records in every form, and SPARQL.
 *
 * <p>Begin at {@link hallucination.survey.server.SparqlController} and {@link
 * hallucination.survey.server.PageController}. Every answer comes from one immutable {@link
 * hallucination.survey.server.Snapshot}; a reload swaps it whole. Nothing here writes, and no RDF
 * that a client sends is ever parsed.
 */
@NullMarked
package hallucination.survey.server;

import org.jspecify.annotations.NullMarked;
