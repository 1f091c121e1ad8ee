package hallucination.survey.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import hallucination.survey.Repository;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is seen of a record without parsing it is what parsing it would show. */
class OutlineScanTests {
  @TestFactory
  Stream<DynamicTest> seesOfEveryRealRecordWhatParsingShows() {
    return Repository.loaded().knowledgeBase().records().values().stream()
        .map(
            record ->
                dynamicTest(
                    record.id().value(),
                    () ->
                        assertThat(OutlineScan.of(record.file()))
                            .isEqualTo(RecordOutline.of(record))));
  }

  @Test
  void seesThatANumberSignIsNoCommentWhereTextIsQuoted() {
    assertThat(scan("title: >-\n  A title #12: more\n").title()).isEqualTo("a title 12 more");
    assertThat(scan("title: 'A title #12' # note\n").title()).isEqualTo("a title 12");
    assertThat(scan("title: A title # note\n").title()).isEqualTo("a title");
  }

  @Test
  void seesOtherWaysOfWritingToo() {
    RecordOutline outline =
        scan(
            """
            authors: [Ada Tester, 'Ben Prüfer']
            title: >-
              A title
              on two lines
            url: https://arxiv.org/abs/2001.00001
            """);
    assertThat(outline.title()).isEqualTo("a title on two lines");
    assertThat(outline.families()).containsExactlyInAnyOrder("tester", "prufer");
    assertThat(outline.identities()).contains(new RecordOutline.Identity("arxiv", "2001.00001"));
  }

  @Test
  void aDoiOfArxivIsAnArxivId() {
    assertThat(scan("doi: 10.48550/ARXIV.2001.00001\n").identities())
        .contains(new RecordOutline.Identity("arxiv", "2001.00001"));
  }

  private static RecordOutline scan(String text) {
    return OutlineScan.of(
        new SourceFile("papers/2020/tester-2020-word.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }
}
