package hallucination.survey.server;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/**
 * A form in which an answer can be given: rows (and yes or no), or a graph. The first of each kind
 * is the default.
 */
enum ResultFormat {
  JSON("application/sparql-results+json", "json", ResultSetLang.RS_JSON, false),
  XML("application/sparql-results+xml", "xml", ResultSetLang.RS_XML, false),
  CSV("text/csv", "csv", ResultSetLang.RS_CSV, false),
  TSV("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV, false),
  TURTLE("text/turtle", "turtle", RDFLanguages.TURTLE, true),
  NTRIPLES("application/n-triples", "ntriples", RDFLanguages.NTRIPLES, true),
  JSON_LD("application/ld+json", "json-ld", RDFLanguages.JSONLD, true),
  RDF_XML("application/rdf+xml", "rdf+xml", RDFLanguages.RDFXML, true),
  /** A page for people; rows and graphs alike. */
  HTML("text/html", "html", null, false);

  private final MediaType type;
  private final String word;
  private final @Nullable Lang lang;
  private final boolean graph;

  ResultFormat(String type, String word, @Nullable Lang lang, boolean graph) {
    this.type = MediaType.parseMediaType(type);
    this.word = word;
    this.lang = lang;
    this.graph = graph;
  }

  /** The media type as it is sent. */
  String contentType() {
    return switch (this) {
      case CSV, TSV, TURTLE, HTML -> type + ";charset=utf-8";
      default -> type.toString();
    };
  }

  /** The writer's language. */
  Lang lang() {
    if (lang == null) {
      throw new IllegalStateException(name());
    }
    return lang;
  }

  private boolean suits(boolean wantsGraph) {
    return this == HTML || graph == wantsGraph;
  }

  /** The format of a word such as {@code json}, which old clients send as a parameter. */
  static Optional<ResultFormat> named(String word, boolean wantsGraph) {
    for (ResultFormat format : values()) {
      boolean same = format.word.equals(word) || format.type.toString().equals(word);
      if (same && format.suits(wantsGraph)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The best format for an Accept header, by its weights; none if it admits none. */
  static Optional<ResultFormat> negotiate(String accept, boolean wantsGraph) {
    List<ResultFormat> ours =
        List.of(values()).stream().filter(format -> format.suits(wantsGraph)).toList();
    if (accept.isBlank()) {
      return ours.stream().findFirst();
    }
    List<MediaType> wanted;
    try {
      wanted = MediaType.parseMediaTypes(accept);
    } catch (InvalidMimeTypeException | org.springframework.http.InvalidMediaTypeException e) {
      return ours.stream().findFirst();
    }
    return ours.stream()
        .filter(format -> weight(format, wanted) > 0)
        .max(
            Comparator.comparingDouble((ResultFormat format) -> weight(format, wanted))
                .thenComparing(Comparator.reverseOrder()));
  }

  /**
   * The weight of the most specific range that names the format; half a step less for one that does
   * not name it.
   */
  private static double weight(ResultFormat format, List<MediaType> wanted) {
    return wanted.stream()
        .filter(range -> range.includes(format.type) || synonym(format, range))
        .max(Comparator.comparingInt(ResultFormat::specificity))
        .map(range -> range.getQualityValue() + (specificity(range) - 2) * 1e-6)
        .filter(weight -> weight > 0.0005)
        .orElse(0.0);
  }

  private static int specificity(MediaType range) {
    return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
  }

  private static boolean synonym(ResultFormat format, MediaType range) {
    return switch (format) {
      case JSON -> range.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
      case XML ->
          range.equalsTypeAndSubtype(MediaType.APPLICATION_XML)
              || range.equalsTypeAndSubtype(MimeTypeUtils.parseMimeType("text/xml"));
      case TURTLE ->
          range.equalsTypeAndSubtype(MimeTypeUtils.parseMimeType("application/x-turtle"));
      case NTRIPLES -> range.equalsTypeAndSubtype(MediaType.TEXT_PLAIN);
      case HTML -> range.equalsTypeAndSubtype(MediaType.APPLICATION_XHTML_XML);
      default -> false;
    };
  }
}
