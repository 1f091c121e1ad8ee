package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The queue, the agreement table and the page on our own errors. */
class QueuePageTests {
  @Test
  void countsTheQueueByYearAndState() {
    Document page = Toy.page(new Page.QueuePage());
    assertThat(page.expectFirst("tbody tr").text()).isEqualTo("2024 1 1 1 3");
    assertThat(page.expectFirst("tbody a").attr("href")).isEqualTo("queue/2024.html");
    assertThat(page.select("tbody").get(1).text()).isEqualTo("made/up 1");
    assertThat(page.text()).contains("The oldest that still waits came in on 2026-01-03");
  }

  @Test
  void saysOfEachCandidateWhatBecameOfIt() {
    Document page = Toy.page(new Page.QueueYearPage(2024));
    assertThat(page.select(".records > li").eachAttr("id"))
        .containsExactly("fourth-2024-left", "second-2024-caught", "fifth-2024-waiting");
    Element left = page.expectFirst("#fourth-2024-left");
    assertThat(left.expectFirst("a").text()).isEqualTo("A <made-up> work");
    assertThat(left.expectFirst("a").attr("href")).isEqualTo("https://arxiv.org/abs/2401.99999");
    assertThat(left.text()).contains("Left out: It is made up.");
    assertThat(page.expectFirst("#second-2024-caught a").attr("href"))
        .isEqualTo("../paper/second-2024-caught.html");
    assertThat(page.expectFirst("#fifth-2024-waiting").text())
        .contains("Zoe Fifth", "Not yet coded", "on made/up");
  }

  @Test
  void tellsHowOftenOurOwnErrorsWereCaught() {
    Document page = Toy.page(new Page.ErrorsPage());
    assertThat(page.text())
        .contains("An error was found in 1 of them (100%)")
        .contains("Of 2 pairs of codings, 1 differed.")
        .contains("the first coding was changed after 1 (100%)");
    assertThat(page.select("#second ~ .scroll tbody tr").eachText())
        .contains("wrong-concept a concept that does not fit 1");
  }

  @Test
  void showsAgreementOnTheMethodPage() {
    Document page = Toy.page(new Page.AboutPage());
    assertThat(page.select("#agreement ~ .scroll tbody tr").eachText())
        .contains("domain 0% 0.00 – 0.00 –", "task 100% 1.00 – 1.00 –");
    assertThat(page.select("a[href='about/errors.html']")).isNotEmpty();
  }
}
