package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.SchemeEntry;
import hallucination.survey.site.catalogue.Statements;
import java.util.Optional;
import org.apache.jena.vocabulary.SKOS;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page is about in the words of schema.org, for search engines.
 *
 * @see <a href="https://schema.org/">schema.org</a>
 */
record StructuredData(SiteUrls urls, Catalogue catalogue) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  /** A block of data in the head of the page, or nothing. */
  Html html(Page page) {
    Optional<ObjectNode> node =
        switch (page) {
          case Page.HomePage home -> Optional.of(dataset(page));
          case Page.DataPage data -> Optional.of(dataset(page));
          case Page.PaperPage paper -> Optional.of(work(paper.id(), "ScholarlyArticle"));
          case Page.IncidentPage incident -> Optional.of(work(incident.id(), "Report"));
          case Page.ConceptPage concept -> Optional.of(term(concept.id()));
          case Page.SchemePage scheme -> catalogue.scheme(scheme.scheme()).map(this::terms);
          default -> Optional.empty();
        };
    return node.map(StructuredData::block).orElse(Html.EMPTY);
  }

  /** A closing tag inside a text must not end the block. */
  private static Html block(ObjectNode node) {
    String json = JSON.writeValueAsString(node).replace("<", "\\u003c");
    return new Markup()
        .literal("<script type=\"application/ld+json\">")
        .literal(json)
        .literal("</script>")
        .html();
  }

  private static ObjectNode node(String type, String iri, String name) {
    ObjectNode node = JSON.createObjectNode();
    node.put("@context", "https://schema.org");
    node.put("@type", type);
    node.put("@id", iri);
    node.put("name", name);
    return node;
  }

  private ObjectNode dataset(Page page) {
    ObjectNode node = node("Dataset", Vocab.BASE, PageFrame.SITE);
    node.put("description", Summary.HOME);
    node.put("license", LICENSE);
    urls.absolute(page).ifPresent(address -> node.put("url", address));
    urls.base()
        .ifPresent(
            base -> {
              ArrayNode files = node.putArray("distribution");
              ObjectNode turtle = files.addObject();
              turtle.put("@type", "DataDownload");
              turtle.put("encodingFormat", Form.TURTLE.mediaType());
              turtle.put("contentUrl", base + "data/survey.ttl");
            });
    return node;
  }

  private ObjectNode work(RecordId id, String type) {
    Statements record = catalogue.record(id);
    Citation citation = Citation.of(record);
    ObjectNode node = node(type, Vocab.BASE + "paper/" + id, citation.title());
    node.put("headline", citation.title());
    if (!citation.year().isEmpty()) {
      node.put("datePublished", citation.year());
    }
    if (!citation.authors().isEmpty()) {
      ArrayNode authors = node.putArray("author");
      String kind = type.equals("Report") ? "Organization" : "Person";
      citation.authors().forEach(name -> authors.addObject().put("@type", kind).put("name", name));
    }
    if (!citation.venue().isEmpty()) {
      node.putObject("isPartOf").put("@type", "CreativeWork").put("name", citation.venue());
    }
    record.text("digest").ifPresent(digest -> node.put("description", digest));
    if (!citation.places().isEmpty()) {
      ArrayNode same = node.putArray("sameAs");
      citation.places().forEach(place -> same.add(place.address()));
    }
    return node;
  }

  private ObjectNode term(ConceptId id) {
    Statements concept = catalogue.about(id.iri());
    ObjectNode node = node("DefinedTerm", id.iri(), catalogue.label(id));
    node.put("termCode", id.slug());
    concept
        .text(SKOS.definition.asNode())
        .ifPresent(definition -> node.put("description", definition));
    node.put("inDefinedTermSet", Vocab.BASE + id.scheme() + "/");
    return node;
  }

  private ObjectNode terms(SchemeEntry scheme) {
    ObjectNode node = node("DefinedTermSet", Vocab.BASE + scheme.key() + "/", scheme.label());
    node.put("description", scheme.question());
    node.put("license", LICENSE);
    return node;
  }
}
