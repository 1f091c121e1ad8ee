package hallucination.survey.papers;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.Repository;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The canonical form of a record. */
class RecordWriterTests {
  private final RecordWriter writer =
      new RecordWriter(Repository.loaded().knowledgeBase().ontology().recordModel());

  @Test
  void ordersKeysQuotesIdentifiersAndPutsSlugsOnOneLine() {
    assertThat(
            canonical(
                "domain:\n  - legal\nyear: 2020\narxiv: '2001.00001'\nid: tester-2020-word\n"))
        .isEqualTo("id: tester-2020-word\nyear: 2020\narxiv: \"2001.00001\"\ndomain: [legal]\n");
  }

  @Test
  void foldsProse() {
    String digest = "word ".repeat(40).strip();
    assertThat(canonical("digest: " + digest + "\n"))
        .startsWith("digest: >-\n  word")
        .hasLineCount(4);
  }

  @Test
  void keepsComments() {
    String text =
        "# about the file\nid: tester-2020-word\n# about the year\nyear: 2020 # seen on the page\n";
    assertThat(canonical(text)).isEqualTo(text);
  }

  @Test
  void isStable() {
    String once =
        canonical(
            "title: 'A \"quoted\": title'\nauthors: [{name: Test Author, orcid: 0000-0002-1825-0097}, Other Tester]\nid: tester-2020-word\n");
    assertThat(canonical(once)).isEqualTo(once);
  }

  private String canonical(String text) {
    return writer
        .canonical(
            new SourceFile(
                "papers/2020/tester-2020-word.yaml", text.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow();
  }
}
