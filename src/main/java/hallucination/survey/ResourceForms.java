package hallucination.survey;

import hallucination.survey.export.BibTex;
import hallucination.survey.export.CslJson;
import hallucination.survey.export.Description;
import hallucination.survey.export.Exporter;
import hallucination.survey.export.Release;
import hallucination.survey.export.Ris;
import hallucination.survey.graph.Iris;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.site.Companions;
import hallucination.survey.site.Form;
import hallucination.survey.site.Page;
import hallucination.survey.site.PageRecords;
import hallucination.survey.site.SiteForms;
import hallucination.survey.site.catalogue.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Gives pages in their forms beside HTML: RDF, the file as it was typed, bibliographies of the
 * records on the page, and what the site itself can make.
 */
final class ResourceForms implements Companions {
  private final KnowledgeBase knowledgeBase;
  private final Catalogue catalogue;
  private final SiteForms ofSite;
  private final Dumps dumps;
  private final Map<RecordId, String> entries = new ConcurrentHashMap<>();
  private final Description description;

  /**
   * Forms of what a knowledge base holds.
   *
   * @param release the state that the files of the whole survey tell
   * @param ofSite gives the forms that follow from what the pages show
   */
  ResourceForms(
      KnowledgeBase knowledgeBase, Catalogue catalogue, SiteForms ofSite, Release release) {
    this.knowledgeBase = knowledgeBase;
    this.catalogue = catalogue;
    this.ofSite = ofSite;
    this.dumps = new Dumps(new Exporter(knowledgeBase, release));
    this.description = new Description(knowledgeBase);
  }

  @Override
  public Optional<byte[]> bytes(Page page, Form form) {
    return switch (form) {
      case TURTLE -> turtle(page).map(ResourceForms::utf8);
      case JSON_LD -> node(page).map(description::jsonLd).map(ResourceForms::utf8);
      case YAML -> records(page).stream().findFirst().map(record -> record.file().bytes());
      case BIBTEX ->
          Optional.of(
              utf8(records(page).stream().map(this::bibTex).collect(Collectors.joining("\n"))));
      case RIS -> Optional.of(utf8(Ris.entries(records(page))));
      case CSL -> Optional.of(utf8(CslJson.items(records(page))));
      case SCRIPT -> records(page).stream().findFirst().map(this::script);
      case CSV, JSON, SVG, ATOM, QUERY -> ofSite.bytes(page, form);
    };
  }

  /** Turtle documents one after the other are one. */
  private Optional<String> turtle(Page page) {
    return page instanceof Page.ComparePage
        ? Optional.of(
            records(page).stream()
                .map(record -> description.turtle(Iris.record(record.id().value())))
                .collect(Collectors.joining("\n")))
        : node(page).map(description::turtle);
  }

  /** Most records stand in many bibliographies. */
  private String bibTex(SurveyRecord record) {
    return entries.computeIfAbsent(record.id(), id -> BibTex.entry(record));
  }

  private byte[] script(SurveyRecord record) {
    List<SurveyRecord> one = List.of(record);
    return ofSite.script(
        record.id(),
        Map.of(
            Form.BIBTEX.suffix(),
            bibTex(record),
            Form.RIS.suffix(),
            Ris.entries(one),
            Form.CSL.suffix(),
            CslJson.items(one)));
  }

  @Override
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    dumps.files().forEach((name, bytes) -> files.put("data/" + name, bytes));
    return files;
  }

  private static Optional<Node> node(Page page) {
    return switch (page) {
      case Page.SchemePage scheme ->
          Optional.of(NodeFactory.createURI(Vocab.BASE + scheme.scheme() + "/"));
      case Page.ConceptPage concept -> Optional.of(NodeFactory.createURI(concept.id().iri()));
      case Page.ArtefactPage artefact -> Optional.of(Iris.artefact(artefact.slug()));
      case Page.PaperPage paper -> Optional.of(Iris.record(paper.id().value()));
      case Page.IncidentPage incident -> Optional.of(Iris.record(incident.id().value()));
      default -> Optional.empty();
    };
  }

  private List<SurveyRecord> records(Page page) {
    return PageRecords.of(page, catalogue).stream()
        .map(entry -> knowledgeBase.records().get(entry.id()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
