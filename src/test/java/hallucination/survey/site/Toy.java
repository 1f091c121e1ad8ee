package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.source.SourceTree;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The made-up survey of the tests, with the real templates. */
final class Toy {
  static final SourceTree TREE = SourceTree.read(Path.of("").toAbsolutePath());

  static final RecordId SILENT = new RecordId("first-2023-silent");
  static final RecordId CAUGHT = new RecordId("second-2024-caught");
  static final RecordId NOBODY = new RecordId("third-2024-nobody");
  static final RecordId EVENT = new RecordId("case-2022-event");

  private Toy() {}

  static Graph graph() {
    return RDFDataMgr.loadGraph("src/test/resources/site/toy.ttl");
  }

  static Catalogue catalogue() {
    return Catalogue.of(graph());
  }

  static Document page(Page page) {
    return page(page, SiteUrls.files());
  }

  static Document page(Page page, SiteUrls urls) {
    return Jsoup.parse(new PageRenderer(catalogue(), TREE, urls, Reference.NONE).render(page));
  }

  static ConceptId concept(String scheme, String slug) {
    return new ConceptId(scheme, slug);
  }
}
