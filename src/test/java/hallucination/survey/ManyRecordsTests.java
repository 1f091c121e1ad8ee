package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A survey a hundred times as large as ours is still checked while one waits. */
class ManyRecordsTests {
  private final Ontology ontology = Repository.loaded().knowledgeBase().ontology();
  private final List<SourceFile> files = FabricatedRecords.of(10_000, ontology);

  @Test
  void checksTenThousandRecords() {
    SurveyCheck.Result result = assertTimeout(Duration.ofSeconds(60), () -> check().papers());
    assertThat(result.records()).isEqualTo(10_000);
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void checksOneAmongThem() {
    SurveyCheck.Result result =
        assertTimeout(Duration.ofSeconds(20), () -> check().only(files.subList(0, 1)));
    assertThat(result.records()).isEqualTo(1);
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void areAlwaysTheSame() {
    assertThat(FabricatedRecords.of(3, ontology))
        .zipSatisfy(files.subList(0, 3), (a, b) -> assertThat(a.bytes()).isEqualTo(b.bytes()));
  }

  private SurveyCheck check() {
    return new SurveyCheck(SourceTree.of(files), ontology, new Diagnostics(), SmallSurvey.CLOCK);
  }
}
