package hallucination.survey.export;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.Repository;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTests {
  private static final String NEW_KEY =
      """

      shape:Record sh:property shape:Record-mood .

      shape:Record-mood a sh:PropertyShape ; hs:keyForm "text" ; sh:maxCount 1 ;
        sh:name "mood" ; sh:order 999 ; sh:path hs:mood .
      """;

  private static final Map<String, Table> TABLES = new TreeMap<>();

  static {
    Stream.of(
            RecordTables.of(Toy.SURVEY.ontology(), Toy.SURVEY.records().values()),
            new OntologyTables(Toy.SURVEY.ontology()).all(),
            QueueTables.of(Toy.SURVEY))
        .flatMap(List::stream)
        .forEach(table -> TABLES.put(table.name(), table));
  }

  private static Table table(String name) {
    return Objects.requireNonNull(TABLES.get(name), name);
  }

  @Test
  void thereIsATableForEachPartAndGroup() {
    assertThat(TABLES.keySet())
        .contains(
            "records",
            "authors",
            "classifications",
            "relations",
            "barriers",
            "findings",
            "group_values",
            "incidents",
            "bases",
            "flags",
            "codings",
            "concepts",
            "mappings",
            "artefacts",
            "queue",
            "comparisons",
            "coding_errors",
            "agreement");
  }

  @Test
  void theQueueHasARowForEachCandidate() {
    KnowledgeBase survey = Repository.loaded().knowledgeBase();
    Table queue = QueueTables.of(survey).getFirst();
    assertThat(queue.rows()).hasSameSizeAs(survey.queue());
    assertThat(queue.header()).startsWith("id", "kind", "title", "authors", "year");
    assertThat(queue.rows())
        .filteredOn(row -> row.getFirst().equals("lin-2021-truthfulqa"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .contains(
                        "Stephanie Lin|Jacob Hilton|Owain Evans",
                        "arXiv:2109.07958",
                        "accepted",
                        "lin-2021-truthfulqa"));
  }

  @Test
  void everyKeyOfARecordHasItsColumn() {
    List<DataDictionary.Row> rows = DataDictionary.rows(Toy.SURVEY.ontology());
    List<String> paths = new ArrayList<>();
    paths(Toy.SURVEY.ontology().recordModel(), "", paths);
    assertThat(rows).extracting(DataDictionary.Row::path).containsAll(paths);
    assertThat(rows)
        .allSatisfy(row -> assertThat(table(row.table()).header()).contains(row.column()));
  }

  @Test
  void aNewKeyAppearsByItself() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : Repository.tree().below("ontology")) {
      files.add(
          file.path().equals("ontology/shapes.ttl")
              ? new SourceFile(
                  file.path(), (file.text() + NEW_KEY).getBytes(StandardCharsets.UTF_8))
              : file);
    }
    Ontology ontology = new OntologyReader(new Diagnostics()).read(SourceTree.of(files));
    assertThat(RecordTables.of(ontology, List.of()))
        .filteredOn(table -> table.name().equals("records"))
        .singleElement()
        .satisfies(table -> assertThat(table.header()).endsWith("mood"));
    assertThat(JsonLdContext.of(ontology).text()).contains("\"mood\": \"hs:mood\"");
  }

  private static void paths(SectionModel section, String before, List<String> paths) {
    for (Key key : section.keys()) {
      paths.add(before + key.name());
      key.inside().ifPresent(inside -> paths(inside, before + key.name() + ".", paths));
    }
  }

  @Test
  void everyColumnIsExplained() {
    List<DataDictionary.Row> rows = DataDictionary.rows(Toy.SURVEY.ontology());
    TABLES
        .values()
        .forEach(
            table ->
                assertThat(table.header())
                    .allSatisfy(
                        column ->
                            assertThat(rows)
                                .as(table.name())
                                .anyMatch(
                                    row ->
                                        row.table().equals(table.name())
                                            && row.column().equals(column))));
  }

  @Test
  void joinsAuthorsAndKeepsTextOfNumbers() {
    assertThat(row("records", "vandoe-2023-braces"))
        .containsEntry("kind", "paper")
        .containsEntry(
            "authors",
            "Jane van der Vandoe; John Q. Sample Jr.; María de la Prueba; Pieter Van Den Monster;"
                + " Testlab")
        .containsEntry("arxiv", "arXiv:2301.00010")
        .containsEntry("status", "peer-reviewed");
  }

  @Test
  void classificationsSayTheDirection() {
    assertThat(table("classifications").rows())
        .contains(
            List.of(
                "vandoe-2023-braces",
                "studiesCause",
                "cause",
                "exposure-bias",
                "Exposure bias",
                "contradicts"),
            List.of(
                "vandoe-2023-braces",
                "studiesCause",
                "cause",
                "long-tail-knowledge",
                label("cause", "long-tail-knowledge"),
                "supports"),
            List.of(
                "vandoe-2023-braces",
                "domain",
                "domain",
                "general",
                label("domain", "general"),
                ""));
  }

  private static String label(String scheme, String slug) {
    return Toy.SURVEY
        .ontology()
        .taxonomy()
        .scheme(scheme)
        .orElseThrow()
        .concept(slug)
        .orElseThrow()
        .prefLabel();
  }

  @Test
  void partsLeadToTheirParents() {
    assertThat(table("group_values").rows().getFirst())
        .startsWith("vandoe-2023-braces", "finding-1-groupvalue-1", "finding-1");
    assertThat(row("incidents", "toycorp-2024-bot"))
        .containsEntry("deployer", "Toycorp; Toycorp Holding")
        .containsEntry("date", "2024-03");
    assertThat(table("bases").rows()).hasSize(2);
    assertThat(table("relations").rows())
        .contains(List.of("sample-2024-plain", "extends", "record", "vandoe-2023-braces"));
  }

  @Test
  void quotesAsRfc4180Asks() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table("records").write(out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("record,kind,title,authors,").endsWith("\r\n");
    assertThat(text)
        .contains("\"Braces {and} \\8 Slashes: 50% of \"\"A & B\"\", $C_1 #2, ~D^E\"")
        .contains("\"First line.\nSecond line with a comma, and a \"\"quote\"\".\"");
  }

  @Test
  void conceptsKnowTheirTop() {
    Table concepts = table("concepts");
    assertThat(concepts.header())
        .containsExactly(
            "scheme", "slug", "prefLabel", "altLabels", "definition", "broader", "top", "order");
    assertThat(concepts.rows())
        .anySatisfy(row -> assertThat(row).startsWith("cause", "adversarial-prompt"));
    assertThat(concepts.rows())
        .filteredOn(row -> row.get(5).isEmpty())
        .allSatisfy(row -> assertThat(row.get(6)).isEqualTo(row.get(1)));
  }

  private static Map<String, String> row(String table, String record) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> header = table(table).header();
    for (List<String> row : table(table).rows()) {
      if (row.getFirst().equals(record)) {
        for (int i = 0; i < header.size(); i++) {
          cells.put(header.get(i), row.get(i));
        }
      }
    }
    return cells;
  }
}
