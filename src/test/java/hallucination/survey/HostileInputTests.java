package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that mean harm get a message, soon, and nothing else. */
class HostileInputTests {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String HEAD = "id: tester-2020-word\nyear: 2020\n";
  private static final int MUCH = 250_000;

  private final Ontology ontology = Repository.loaded().knowledgeBase().ontology();

  @TestFactory
  Stream<DynamicTest> recordsThatMeanHarmGetFindingsSoon() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("alias bomb", bomb());
    texts.put("deep lists", HEAD + "task: " + "[".repeat(MUCH));
    texts.put("deep maps", HEAD + "task: " + "{a: ".repeat(MUCH / 4));
    texts.put("deep blocks", HEAD + "task:\n" + staircase(600));
    texts.put("endless key", "a".repeat(MUCH) + ": x\n");
    texts.put("endless scalar", HEAD + "note: " + "a".repeat(MUCH) + "\ndigest: x\n");
    texts.put("endless name", HEAD + "barriers:\n  - name: " + "a-".repeat(MUCH / 2) + "\n");
    texts.put("endless language", HEAD + "language: en" + "-aa".repeat(MUCH / 3) + "\n");
    texts.put("endless id", "id: a" + "-a".repeat(MUCH / 2) + "\n");
    texts.put("endless doi", HEAD + "doi: 10.1000/" + "/".repeat(MUCH) + "\n");
    texts.put("endless page", HEAD + "url: https://" + "a.".repeat(MUCH / 2) + "\n");
    texts.put("stars", HEAD + "note: '" + "*a ".repeat(MUCH / 3) + "'\n");
    texts.put("dollars", HEAD + "note: '" + "$a_".repeat(MUCH / 3) + "'\n");
    texts.put("brackets", HEAD + "note: '" + "<a [".repeat(MUCH / 4) + "'\n");
    texts.put("backslashes", HEAD + "note: '" + "\\".repeat(MUCH) + "'\n");
    texts.put("unknown slugs", HEAD + "task: [" + numbered("no-task-", 15_000) + "]\n");
    texts.put("unknown records", HEAD + "extends: [" + numbered("a-2020-", 15_000) + "]\n");
    texts.put("unknown keys", HEAD + keys(15_000));
    texts.put("same slug", HEAD + "task: [" + "summarisation, ".repeat(15_000) + "x]\n");
    texts.put("zero-width", HEAD + "note: " + "\u200b".repeat(MUCH / 3) + "\n");
    texts.put("look-alikes", HEAD + "note: " + "\u0430\u0435 ".repeat(MUCH / 5) + "\u044f\n");
    texts.put("escapes", HEAD + "note: \"" + "\\u202e".repeat(MUCH / 6) + "\"\n");
    texts.put("many documents", "--- {}\n".repeat(MUCH / 7));
    texts.put("a class to make", "!!javax.script.ScriptEngineManager [x]\n");
    texts.put("controls", HEAD + "note: \u0000\u0007\u001b[2J\n");
    return texts.entrySet().stream()
        .map(
            text ->
                dynamicTest(
                    text.getKey(),
                    () -> {
                      List<Diagnostic> findings =
                          assertTimeoutPreemptively(SOON, () -> findings(text.getValue()));
                      assertThat(findings).isNotEmpty().hasSizeLessThan(150);
                      assertThat(findings)
                          .allMatch(f -> f.toString().length() < 2_000)
                          .noneMatch(f -> f.toString().chars().anyMatch(c -> c < ' '));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> ontologyFilesThatMeanHarmGetFindingsSoon() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("deep nodes", "<a:a> <a:b> " + "[ <a:b> ".repeat(100_000));
    texts.put("deep lists", "<a:a> <a:b> " + "( ".repeat(100_000));
    texts.put("endless text", "<a:a> <a:b> \"\"\"" + "\\\"x".repeat(300_000));
    texts.put("bytes", "\u0000\u0001\u0002");
    return texts.entrySet().stream()
        .map(
            text ->
                dynamicTest(
                    text.getKey(),
                    () -> {
                      Diagnostics found = new Diagnostics();
                      assertTimeoutPreemptively(
                          SOON,
                          () ->
                              new OntologyReader(found)
                                  .read(tree("ontology/schemes/x.ttl", text.getValue())));
                      assertThat(found.hasErrors()).isTrue();
                    }));
  }

  @Test
  void anOntologyOfStrangeTermsIsReadWithoutFault() {
    String text =
        """
        PREFIX hs: <https://w3id.org/hallucination-survey/schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        <https://example.org/s> a skos:ConceptScheme ; hs:valueList 1 .
        _:b a skos:Concept ; skos:inScheme <https://example.org/s>, "x" ; skos:prefLabel <a:b> .
        <https://w3id.org/hallucination-survey/x/y> a skos:Concept ;
          skos:altLabel <a:b> ; skos:broader "up" ; skos:inScheme [] ; hs:order "first" .
        <https://w3id.org/hallucination-survey/x/> a skos:ConceptScheme ; hs:valueList "?" .
        """;
    Diagnostics found = new Diagnostics();
    new OntologyReader(found).read(tree("ontology/schemes/x.ttl", text));
    assertThat(found.hasErrors()).isTrue();
  }

  @Test
  void endlessTitlesAreComparedSoon() {
    String title = "title: '" + "word another ".repeat(18_000) + "'\nauthors: [Ada Tester]\n";
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      files.add(
          file(
              "papers/2020/tester-2020-w%d.yaml".formatted(i),
              "id: tester-2020-w%d\nyear: 2020\n%s".formatted(i, title)));
    }
    assertTimeoutPreemptively(SOON, () -> check(SourceTree.of(files)));
  }

  private List<Diagnostic> findings(String text) {
    return check(tree("papers/2020/tester-2020-word.yaml", text));
  }

  private List<Diagnostic> check(SourceTree tree) {
    return new SurveyCheck(tree, ontology, new Diagnostics(), SmallSurvey.CLOCK)
        .papers()
        .diagnostics();
  }

  private static SourceTree tree(String path, String text) {
    return SourceTree.of(List.of(file(path, text)));
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    return bomb.toString();
  }

  private static String staircase(int steps) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < steps; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String numbered(String word, int number) {
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < number; i++) {
      text.append(", ").append(word).append(i);
    }
    return text.toString();
  }

  private static String keys(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      text.append("key").append(i).append(": x\n");
    }
    return text.toString();
  }
}
