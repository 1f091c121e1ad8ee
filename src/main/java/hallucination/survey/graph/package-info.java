/**
 * Turns ontology and records into one RDF dataset that remembers its sources.
 *
 * <p>Begin at {@link hallucination.survey.graph.KnowledgeBase}: one named graph for each source
 * file, so that SPARQL itself can answer which file says so, and all of them merged and stored in
 * the default graph, with the triples that the rules in {@code ontology/rules} derive. {@link
 * hallucination.survey.graph.Iris} mints every name. This package knows neither pages nor HTTP.
 */
@NullMarked
package hallucination.survey.graph;

import org.jspecify.annotations.NullMarked;
