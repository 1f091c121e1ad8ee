package hallucination.survey.site.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class CatalogueTests {
  private final Graph graph = RDFDataMgr.loadGraph("src/test/resources/site/toy.ttl");
  private final Catalogue catalogue = Catalogue.of(graph);

  @Test
  void listsOnlySchemesThatHavePages() {
    assertThat(catalogue.schemes().keySet())
        .containsExactly("catcher", "cause", "evidence", "outcome", "stage", "mitigation");
  }

  @Test
  void countsNarrowerConceptsAndEachRecordOnce() {
    assertThat(ids(new ConceptId("cause", "training-data")))
        .containsExactly("second-2024-caught", "third-2024-nobody", "first-2023-silent");
    assertThat(ids(new ConceptId("outcome", "contained"))).containsExactly("second-2024-caught");
  }

  @Test
  void showsTheQueryThatGivesTheSameList() {
    for (SchemeEntry scheme : catalogue.schemes().values()) {
      for (ConceptEntry concept : scheme.concepts()) {
        assertThat(answers(UsesQuery.records(concept.id())))
            .as(concept.id().toString())
            .containsExactlyElementsOf(ids(concept.id()));
      }
    }
  }

  @Test
  void countsTheFigureAsTheConceptPagesDo() {
    for (ConceptEntry concept : catalogue.scheme("catcher").orElseThrow().concepts()) {
      long papers = catalogue.uses(concept.id()).stream().filter(r -> !r.isIncident()).count();
      assertThat(catalogue.figures().catchPoints().of(concept.id().iri()))
          .as(concept.id().toString())
          .isEqualTo((int) papers);
    }
  }

  @Test
  void takesTheHighestRungAndKeepsFieldRecordsBesideIt() {
    Strength both = new Strength(new BigDecimal("2.0"), false).with(new Strength(null, true));
    assertThat(both.band()).contains(EvidenceBand.MODEL_ONLY);
    assertThat(both.label()).isEqualTo("Model only, and a field record");
    assertThat(entry("second-2024-caught").catching().strength().band())
        .contains(EvidenceBand.SIMULATED_USE);
    assertThat(entry("case-2022-event").catching().strength()).isEqualTo(new Strength(null, true));
  }

  @Test
  void namesWhoNoticedAnIncident() {
    assertThat(entry("case-2022-event").catching().catchers())
        .containsExactly(new ConceptId("catcher", "domain-reviewer"));
  }

  @Test
  void ordersAuthorsByPosition() {
    assertThat(entry("first-2023-silent").by()).isEqualTo("First Name, Second Name");
  }

  private RecordEntry entry(String id) {
    return catalogue.entry(new RecordId(id)).orElseThrow();
  }

  private List<String> ids(ConceptId concept) {
    return catalogue.uses(concept).stream().map(r -> r.id().value()).toList();
  }

  private List<String> answers(String query) {
    List<String> ids = new ArrayList<>();
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      exec.select()
          .forEachRemaining(
              row -> ids.add(UsesQuery.record(row.get(Var.alloc("record"))).orElseThrow().value()));
    }
    return ids;
  }
}
