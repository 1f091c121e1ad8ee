package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rule has a folder with a survey that breaks it, one that keeps it, and what is said. */
class RuleTests {
  private static final Path RULES = Path.of("src/test/resources/rules");

  @TempDir private Path work;

  @TestFactory
  Stream<DynamicTest> eachRuleTellsWhatBreaksIt() throws IOException {
    return folders().stream()
        .map(rule -> dynamicTest(rule, () -> assertThat(said(rule)).isEqualTo(expected(rule))));
  }

  @TestFactory
  Stream<DynamicTest> eachRuleIsSilentAboutWhatKeepsIt() throws IOException {
    return folders().stream()
        .map(rule -> dynamicTest(rule, () -> assertThat(findings(rule, "passing")).isEmpty()));
  }

  @Test
  void everyRuleHasAFolder() throws IOException {
    Set<String> rules = RuleCatalogue.rules().stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(folders()).containsAll(rules);
    assertThat(folders().stream().filter(id -> !id.startsWith("shape-"))).hasSameElementsAs(rules);
    assertThat(RuleCatalogue.rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> theExampleIsWhatTheTestsBreak() {
    return RuleCatalogue.rules().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      String text = oneSpaced(texts(RULES.resolve(rule.id()).resolve("breaking")));
                      assertThat(example(rule.id())).isNotBlank();
                      for (String line : example(rule.id()).lines().toList()) {
                        assertThat(text).contains(oneSpaced(line));
                      }
                    }));
  }

  private static String oneSpaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String said(String rule) throws IOException {
    List<Diagnostic> findings = findings(rule, "breaking");
    String said = findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
    assertThat(findings).extracting(Diagnostic::rule).contains(rule);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(RULES.resolve(rule).resolve("expected.txt"), said);
    }
    return said;
  }

  private List<Diagnostic> findings(String rule, String kind) throws IOException {
    Path root = Files.createTempDirectory(work, rule);
    return SmallSurvey.layOut(RULES.resolve(rule).resolve(kind), root).findings();
  }

  private static String expected(String rule) throws IOException {
    return Files.readString(RULES.resolve(rule).resolve("expected.txt"));
  }

  private static String example(String rule) {
    return RuleCatalogue.entries(Repository.loaded().knowledgeBase().ontology()).stream()
        .filter(entry -> entry.id().equals(rule))
        .findFirst()
        .orElseThrow()
        .example();
  }

  /** All that stands in a folder, names of files included. */
  private static String texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(folder.relativize(file).toString());
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return String.join("\n", texts);
  }

  private static Set<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(RULES)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
