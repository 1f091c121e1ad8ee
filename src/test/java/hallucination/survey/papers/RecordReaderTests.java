package hallucination.survey.papers;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.Repository;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the reader says of files that are wrong, and where. */
class RecordReaderTests {
  private static final String PATH = "papers/2020/tester-2020-word.yaml";
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsKeysAndValuesWithTheirPlaces() {
    Optional<SurveyRecord> record =
        read("id: tester-2020-word\nyear: 2020\ndomain: [clinical, legal]\n");
    assertThat(diagnostics.sorted()).isEmpty();
    Section root = record.orElseThrow().root();
    assertThat(root.texts("domain")).containsExactly("clinical", "legal");
    assertThat(root.entry("domain").orElseThrow().values().get(1).location())
        .hasToString("Location[line=3, column=20]");
  }

  @Test
  void tellsTheNearestKey() {
    read("id: tester-2020-word\nyear: 2020\ndigets: x\n");
    assertThat(lines())
        .containsExactly(
            PATH
                + ":3:1: error: [unknown-key] no key 'digets' in a record (did you mean 'digest'?)");
  }

  @Test
  void tellsTheNearestConcept() {
    read("id: tester-2020-word\nyear: 2020\nmitigation:\n  - contrastive-decodin\n");
    assertThat(lines())
        .containsExactly(
            PATH
                + ":4:5: error: [unknown-concept] no mitigation 'contrastive-decodin' (did you mean 'contrastive-decoding'?)");
  }

  @Test
  void tellsTheSchemeOfAConceptInTheWrongPlace() {
    read("id: tester-2020-word\nyear: 2020\ndetection: [rag]\n");
    assertThat(lines().getFirst())
        .contains("[wrong-scheme] 'rag' is a concept of the scheme mitigation");
  }

  @Test
  void tellsAllFindingsAtOnce() {
    read("id: tester-2020-word\nyear: twenty\nfoo: 1\nn: 2\n");
    assertThat(lines()).hasSize(3);
  }

  @Test
  void refusesDuplicateKeys() {
    read("id: tester-2020-word\nyear: 2020\nyear: 2021\n");
    assertThat(lines())
        .containsExactly(
            PATH
                + ":3:1: error: [duplicate-key] 'year' stands here again; first on line 2 (join the two, or delete one)");
  }

  @Test
  void refusesAnchorsAliasesAndTags() {
    read("id: &a tester-2020-word\nyear: 2020\ntitle: *a\nvenue: !!str ACL\n");
    assertThat(lines()).hasSize(3).allMatch(line -> line.contains("[anchor]"));
  }

  @Test
  void aliasBombIsNotBuilt() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(read(bomb.toString())).isEmpty();
    assertThat(lines()).allMatch(line -> line.contains("[anchor]"));
  }

  @Test
  void refusesDeepNesting() {
    assertThat(read("id: " + "[".repeat(50_000))).isEmpty();
    assertThat(lines().getFirst()).contains("[nesting]");
  }

  @Test
  void refusesTabsMarkersBytesAndSize() {
    assertThat(read("\tid: x\n")).isEmpty();
    assertThat(read("<<<<<<< ours\nid: x\n")).isEmpty();
    assertThat(read("\uFEFFid: x\n")).isEmpty();
    assertThat(read("# " + "x".repeat(300_000))).isEmpty();
    assertThat(read(new byte[] {(byte) 0xc3, 0x28})).isEmpty();
    assertThat(rules())
        .containsExactlyInAnyOrder(
            "tab", "merge-conflict", "byte-order-mark", "file-too-large", "not-utf8");
  }

  @Test
  void refusesASecondDocument() {
    assertThat(read("id: tester-2020-word\nyear: 2020\n---\nid: other-2020-word\n")).isEmpty();
    assertThat(lines().getFirst())
        .contains(":3:1: error: [yaml-syntax] a second document begins here");
  }

  @Test
  void placesSyntaxErrors() {
    assertThat(read("id: tester-2020-word\ntitle: \"open\nyear: 2020\n")).isEmpty();
    assertThat(lines().getFirst()).contains("error: [yaml-syntax]");
  }

  @Test
  void comparesIdAndYearWithThePath() {
    read("id: tester-2020-other\nyear: 2020\n");
    read("id: tester-2020-word\nyear: 2021\n");
    assertThat(lines().getFirst())
        .contains(":1:1: error: [file-name]")
        .contains("papers/2020/tester-2020-other.yaml");
    assertThat(lines().getLast())
        .contains(":2:1: error: [file-name] year 2021 is not the year in the id");
  }

  @Test
  void checksReferencesInsideTheRecord() {
    read(
        """
        id: tester-2020-word
        year: 2020
        barriers:
          - {name: filter, heldBy: rule-guardrail, leadsTo: [blocked], testedTogetherWith: [filtre]}
        findings:
          - {statement: s, about: [barrier/filtr, mitigation/rag, mitigation/rga, nothing]}
        """);
    assertThat(rules())
        .containsExactly(
            "unknown-barrier", "unknown-barrier", "unknown-reference", "unknown-reference");
    assertThat(lines().getFirst()).contains("did you mean 'filter'?");
  }

  @Test
  void keepsTheDirectionOfAConcept() {
    Section root =
        read("id: tester-2020-word\nyear: 2020\nstudiesCause:\n  - {concept: exposure-bias, direction: contradicts}\n")
            .orElseThrow()
            .root();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(root.entry("studiesCause").orElseThrow().values().getFirst())
        .isInstanceOfSatisfying(
            Value.Scalar.class, scalar -> assertThat(scalar.direction()).isEqualTo("contradicts"));
  }

  private Optional<SurveyRecord> read(String yaml) {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<SurveyRecord> read(byte[] yaml) {
    return new RecordReader(Repository.loaded().knowledgeBase().ontology(), diagnostics)
        .read(new SourceFile(PATH, yaml));
  }

  private List<String> lines() {
    return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
  }

  private List<String> rules() {
    return diagnostics.sorted().stream().map(Diagnostic::rule).toList();
  }
}
