package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitePlanTests {
  @Test
  void plansAPageForEveryConceptAndRecord() {
    SitePlan plan = SitePlan.of(Toy.catalogue(), Toy.REFERENCE);
    assertThat(plan.at("")).contains(new Page.HomePage());
    assertThat(plan.at("cause")).contains(new Page.SchemePage("cause"));
    assertThat(plan.at("cause/decoding")).isPresent();
    assertThat(plan.at("paper/case-2022-event")).contains(new Page.IncidentPage(Toy.EVENT));
    assertThat(plan.at("paper/first-2023-silent")).contains(new Page.PaperPage(Toy.SILENT));
    assertThat(plan.at("agent")).isEmpty();
    assertThat(plan.at("nowhere")).isEmpty();
  }

  @Test
  void refusesTwoPagesAtOnePath() {
    List<Page> pages = List.of(new Page.PaperPage(Toy.SILENT), new Page.IncidentPage(Toy.SILENT));
    assertThatThrownBy(() -> SitePlan.of(pages))
        .isInstanceOf(SitePlan.ClashingPagesException.class)
        .hasMessageContaining("paper/first-2023-silent");
  }

  @Test
  void cutsLongListsIntoPages() {
    assertThat(Paging.pages(0)).isEqualTo(1);
    assertThat(Paging.pages(100)).isEqualTo(1);
    assertThat(Paging.pages(101)).isEqualTo(2);
    assertThat(Paging.slice(List.of(1, 2, 3), 2)).isEmpty();
    assertThat(Paging.pageOf(99)).isEqualTo(1);
    assertThat(Paging.pageOf(100)).isEqualTo(2);
  }
}
