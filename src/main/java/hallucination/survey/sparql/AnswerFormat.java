package hallucination.survey.sparql;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A form in which an answer can be given: rows (and yes or no), or a graph. The first of each kind
 * is the default.
 */
public enum AnswerFormat {
  /** SPARQL 1.1 Query Results JSON Format. */
  JSON(ResultSetLang.RS_JSON, false, "json", "application/sparql-results+json", "application/json"),
  /** SPARQL Query Results XML Format. */
  XML(
      ResultSetLang.RS_XML,
      false,
      "xml",
      "application/sparql-results+xml",
      "application/xml",
      "text/xml"),
  /** Comma separated values. */
  CSV(ResultSetLang.RS_CSV, false, "csv", "text/csv"),
  /** Tab separated values, with the syntax of Turtle for terms. */
  TSV(ResultSetLang.RS_TSV, false, "tsv", "text/tab-separated-values"),
  /** Turtle. */
  TURTLE(
      RDFLanguages.TURTLE,
      true,
      "turtle",
      "text/turtle",
      "application/x-turtle",
      "application/turtle",
      "text/n3",
      "text/rdf+n3",
      "application/n3"),
  /** N-Triples. */
  NTRIPLES(RDFLanguages.NTRIPLES, true, "ntriples", "application/n-triples", "text/plain"),
  /** JSON-LD. */
  JSON_LD(RDFLanguages.JSONLD, true, "json-ld", "application/ld+json"),
  /** RDF/XML. */
  RDF_XML(
      RDFLanguages.RDFXML, true, "rdf+xml", "application/rdf+xml", "application/xml", "text/xml"),
  /** TriG; a graph is the default graph of it. */
  TRIG(RDFLanguages.TRIG, true, "trig", "application/trig"),
  /** N-Quads; a graph is the default graph of it. */
  NQUADS(RDFLanguages.NQUADS, true, "nquads", "application/n-quads");

  private final Lang lang;
  private final boolean graph;
  private final String word;
  private final List<String> mediaTypes;

  AnswerFormat(Lang lang, boolean graph, String word, String... mediaTypes) {
    this.lang = lang;
    this.graph = graph;
    this.word = word;
    this.mediaTypes = List.of(mediaTypes);
  }

  /** Whether it holds a graph, and no rows. */
  public boolean isGraph() {
    return graph;
  }

  /** The word by which old clients name it in a parameter. */
  public String word() {
    return word;
  }

  /** Its media types, the registered one first, then what clients call it. */
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /** The media type as it is sent. */
  public String contentType() {
    String type = mediaTypes.getFirst();
    return type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }

  /** The writer's language. */
  Lang lang() {
    return lang;
  }
}
