package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.Vocab;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes the queries that are written here: each gets the prefixes that it uses, no others. */
final class Sparql {
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "hs", Vocab.HS,
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "dcterms", "http://purl.org/dc/terms/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private static final Pattern SKIPPED = Pattern.compile("<[^<>\\s]*>|\"[^\"\n]*\"");
  private static final Pattern PREFIX = Pattern.compile("(?<![\\w?])([a-z][a-z-]*):");

  private Sparql() {}

  /** The query with its prefixes; one that no standard has is a scheme of ours. */
  static String query(String body) {
    Set<String> used = new TreeSet<>();
    Matcher matcher = PREFIX.matcher(SKIPPED.matcher(body).replaceAll(""));
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    Map<String, String> lines = new TreeMap<>();
    used.forEach(
        prefix -> lines.put(prefix, NAMESPACES.getOrDefault(prefix, Vocab.BASE + prefix + "/")));
    StringBuilder query = new StringBuilder();
    lines.forEach(
        (prefix, iri) ->
            query.append("PREFIX ").append(prefix).append(": <").append(iri).append(">\n"));
    return query.append('\n').append(body).toString();
  }
}
