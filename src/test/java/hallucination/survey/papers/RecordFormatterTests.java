package hallucination.survey.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import hallucination.survey.Repository;
import hallucination.survey.source.Diagnostic;
import hallucination.survey.source.Formatting;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the formatter repairs, and what it leaves alone. */
class RecordFormatterTests {
  private static final String SOUND = "id: tester-2020-word\nyear: 2020\nvenue: Fabricated\n";

  private final RecordFormatter formatter =
      new RecordFormatter(Repository.loaded().knowledgeBase().ontology());

  @Test
  void leavesTheCanonicalFormAsItIs() {
    assertThat(format(SOUND)).isEqualTo(new Formatting.Unchanged());
  }

  @Test
  void repairsWhatAnEditorLeftBehind() {
    Formatting.Changed changed =
        changed("\uFEFFid: tester-2020-word\r\nyear: 2020  \r\nvenue: Fabricated\r\n");
    assertThat(changed.text()).isEqualTo(SOUND);
    assertThat(changed.deeds())
        .containsExactly("byte order mark", "line ends", "white space at line ends");
  }

  @Test
  void writesIdentifiersBareAndKeysInOrder() {
    Formatting.Changed changed =
        changed(
            "year: 2020\nid: tester-2020-word\narxiv: arXiv:2001.00001v3\n"
                + "authors:\n  - {name: Ada Tester, orcid: 'https://orcid.org/0000-0002-1825-0097'}\n");
    assertThat(changed.text())
        .isEqualTo(
            "id: tester-2020-word\nauthors:\n  - {name: Ada Tester, orcid: 0000-0002-1825-0097}\n"
                + "year: 2020\narxiv: \"2001.00001\"\n");
    assertThat(changed.deeds()).containsExactly("spelling of identifiers", "canonical form");
  }

  @Test
  void replacesTabsWhereTheResultIsSound() {
    assertThat(changed("id: tester-2020-word\nauthors:\n\t- Ada Tester\nyear: 2020\n").text())
        .isEqualTo("id: tester-2020-word\nauthors:\n  - Ada Tester\nyear: 2020\n");
  }

  @Test
  void leavesTabsWhereTheResultIsNot() {
    assertThat(why("id: tester-2020-word\nyear: 2020\nbarriers:\n\t- heldBy: nobody-known\n"))
        .isEqualTo("tab");
  }

  @Test
  void leavesBrokenFilesWithTheirMessage() {
    assertThat(why("id: tester-2020-word\ntitle: \"open\nyear: 2020\n")).isEqualTo("yaml-syntax");
    assertThat(why("id: tester-2020-word\nyear: 2020\nyear: 2021\n")).isEqualTo("duplicate-key");
    assertThat(why("id: &a tester-2020-word\nvenue: *a\n")).isEqualTo("anchor");
  }

  @Test
  void leavesFilesThatAreNotUtf8() {
    assertThat(format(new byte[] {'i', 'd', ':', ' ', (byte) 0xe9, '\n'}))
        .isInstanceOf(Formatting.LeftAlone.class);
  }

  @Test
  void leavesFilesWhoseMeaningWouldChange() {
    assertThat(why("id: tester-2020-word\nyear: 2020\nnote: null\n")).isEqualTo("meaning-at-risk");
    assertThat(why("id: tester-2020-word\nyear: 2020\ndomain: [legal, # why\n  news]\n"))
        .isEqualTo("meaning-at-risk");
  }

  @Test
  void hasNothingToAddToWhatItWrote() {
    String once = changed("venue: 'A: b'\nyear: 2020\n# about\nid: tester-2020-word\n").text();
    assertThat(format(once)).isEqualTo(new Formatting.Unchanged());
  }

  private Formatting.Changed changed(String text) {
    Formatting formatting = format(text);
    assertThat(formatting).isInstanceOf(Formatting.Changed.class);
    return (Formatting.Changed) formatting;
  }

  private String why(String text) {
    return assertThat(format(text))
        .asInstanceOf(type(Formatting.LeftAlone.class))
        .actual()
        .why()
        .stream()
        .map(Diagnostic::rule)
        .findFirst()
        .orElse("");
  }

  private Formatting format(String text) {
    return format(text.getBytes(StandardCharsets.UTF_8));
  }

  private Formatting format(byte[] bytes) {
    return formatter.format(new SourceFile("papers/2020/tester-2020-word.yaml", bytes));
  }
}
