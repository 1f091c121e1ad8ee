package hallucination.survey;

import hallucination.survey.export.Description;
import hallucination.survey.graph.Iris;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.site.Companions;
import hallucination.survey.site.Form;
import hallucination.survey.site.Page;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Gives schemes, concepts and records in their forms beside HTML: RDF, and the file as it was
 * typed.
 */
final class ResourceForms implements Companions {
  private final KnowledgeBase knowledgeBase;
  private final Description description;

  ResourceForms(KnowledgeBase knowledgeBase) {
    this.knowledgeBase = knowledgeBase;
    this.description = new Description(knowledgeBase);
  }

  @Override
  public Optional<byte[]> bytes(Page page, Form form) {
    return switch (form) {
      case TURTLE -> node(page).map(description::turtle).map(ResourceForms::utf8);
      case JSON_LD -> node(page).map(description::jsonLd).map(ResourceForms::utf8);
      case YAML -> record(page).map(record -> record.file().bytes());
    };
  }

  private static Optional<Node> node(Page page) {
    return switch (page) {
      case Page.SchemePage scheme ->
          Optional.of(NodeFactory.createURI(Vocab.BASE + scheme.scheme() + "/"));
      case Page.ConceptPage concept -> Optional.of(NodeFactory.createURI(concept.id().iri()));
      case Page.PaperPage paper -> Optional.of(Iris.record(paper.id().value()));
      case Page.IncidentPage incident -> Optional.of(Iris.record(incident.id().value()));
      default -> Optional.empty();
    };
  }

  private Optional<SurveyRecord> record(Page page) {
    Optional<RecordId> id =
        switch (page) {
          case Page.PaperPage paper -> Optional.of(paper.id());
          case Page.IncidentPage incident -> Optional.of(incident.id());
          default -> Optional.empty();
        };
    return id.map(knowledgeBase.records()::get);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
