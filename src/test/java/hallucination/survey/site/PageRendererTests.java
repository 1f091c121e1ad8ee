package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.OntologyReader;
import hallucination.survey.papers.RecordReader;
import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRendererTests {
  static List<Page> pages() {
    List<Page> pages = new ArrayList<>(SitePlan.of(Toy.catalogue(), Toy.REFERENCE).pages());
    pages.add(Page.ErrorPage.notFound("no/such"));
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasOneHeadingLandmarksAndNothingInline(Page page) {
    Document html = Toy.page(page);
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("main#main")).hasSize(1);
    assertThat(html.select("a.skip[href=#main]")).hasSize(1);
    assertThat(html.select("html[lang=en]")).hasSize(1);
    assertThat(html.title())
        .endsWith(page instanceof Page.HomePage ? "language models" : "What Catches It");
    assertThat(html.select("[style], style, [onclick]")).isEmpty();
    assertThat(html.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
    assertThat(html.select("[th:text], [th\\:each]")).isEmpty();
    assertThat(html.select("nav:not([aria-label]), aside:not([aria-label]):not(:has(h2))"))
        .isEmpty();
    assertThat(html.select("table:not(:has(caption))")).isEmpty();
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void skipsNoLevelOfHeadings(Page page) {
    int level = 0;
    for (Element heading : Toy.page(page).select("h1, h2, h3, h4")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void opensWithTheCatchPointFigure() {
    Document home = Toy.page(new Page.HomePage());
    Element figure = home.expectFirst("table.bars");
    assertThat(figure.select("tr.group th").eachText())
        .containsExactly(
            "Before the answer leaves the system 1 paper",
            "Before anyone acts on it 1 paper",
            "Not caught, or not asked");
    assertThat(row(figure, "Nobody").select("svg.hatched.missed")).hasSize(1);
    assertThat(row(figure, "Catching not studied").select("svg.hatched:not(.missed)")).hasSize(1);
    assertThat(row(figure, "Separate verifier model").select("td.number a").attr("href"))
        .isEqualTo("catcher/verifier-model.html#papers");
    assertThat(home.select("details.behind code").text()).contains("hs:hasBarrier/hs:heldBy");
    assertThat(home.text()).contains("1 of 3 papers (33%) do not say");
    assertThat(home.text()).contains("1 measures how often");
  }

  @Test
  void listsTheRecordsOfAConcept() {
    Document page = Toy.page(new Page.ConceptPage(Toy.concept("cause", "training-data")));
    assertThat(page.select("nav.path li").eachText()).containsExactly("Concepts", "Cause");
    assertThat(page.select("p.lede").text()).isEqualTo("What was learned from.");
    assertThat(page.select("section[aria-labelledby=papers] .records > li")).hasSize(3);
    assertThat(page.select("section[aria-labelledby=near] tr").eachText())
        .contains("Model only 1", "Simulated use 2");
    assertThat(page.select("link[rel=alternate]").eachAttr("href"))
        .containsExactly(
            "../cause/training-data.ttl",
            "../cause/training-data.jsonld",
            "../cause/training-data.csv",
            "../cause/training-data.bib",
            "../cause/training-data.atom");
  }

  @Test
  void saysThatAnEmptyConceptIsAFinding() {
    Document page = Toy.page(new Page.ConceptPage(Toy.concept("stage", "runtime")));
    assertThat(page.select("p.empty")).isEmpty();
    Document empty = Toy.page(new Page.ConceptPage(Toy.concept("evidence", "none")));
    assertThat(empty.select("p.empty").text()).isEqualTo("No paper yet. That is itself a finding.");
  }

  @Test
  void saysWhoCatchesBeforeAllElse() {
    Document page = Toy.page(new Page.PaperPage(Toy.CAUGHT));
    assertThat(page.select(".verdict .says").eachText())
        .containsExactly(
            "Caught by a separate verifier model, at the stage generation: blocked.",
            "Caught in part by a domain expert reviewer: blocked, escaped.");
    assertThat(page.select(".verdict").get(1).text())
        .contains("Catch rate 30%", "Cases 20 physicians");
    assertThat(page.text()).doesNotContain("No person has confirmed");
  }

  @Test
  void keepsNobodyApartFromNotStudied() {
    assertThat(Toy.page(new Page.PaperPage(Toy.NOBODY)).select(".verdict.nobody").text())
        .startsWith("Nobody noticed the error: escaped.");
    assertThat(Toy.page(new Page.PaperPage(Toy.SILENT)).select(".verdict.not-studied").text())
        .startsWith("Who would catch the error is not studied.");
  }

  @Test
  void escapesWhatRecordsSay() {
    Document page = Toy.page(new Page.PaperPage(Toy.SILENT));
    assertThat(page.select("script:not([src]):not([type=application/ld+json]), .digest b"))
        .isEmpty();
    assertThat(page.select("h1").text())
        .isEqualTo("A work that <script>alert(1)</script> does not ask & \"tells\"");
    assertThat(page.select("meta[name=citation_title]").attr("content")).contains("\"tells\"");
    assertThat(page.select(".digest").text()).isEqualTo("What was asked <b>and</b> found.");
    Document list = Toy.page(new Page.PapersPage(1));
    assertThat(list.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
  }

  @Test
  void givesTheNumberOfAFindingWithWhatItNeeds() {
    Element finding = Toy.page(new Page.PaperPage(Toy.SILENT)).expectFirst(".findings > li");
    assertThat(finding.select("dl.facts > div").eachText())
        .containsExactly(
            "Measured accuracy",
            "Result 71.50 percent, against 60",
            "Cases 200 questions",
            "About Rare facts, the check by catching not studied",
            "Stands in abstract");
    assertThat(finding.select(".evidence").text()).isEqualTo("Public benchmark");
  }

  @Test
  void drawsTheWayOfAnIncident() {
    Document page = Toy.page(new Page.IncidentPage(Toy.EVENT));
    assertThat(page.select(".escape tbody tr").eachText())
        .containsExactly(
            "Generation Arose", "Point of use Passed", "Downstream use Surfaced and caught");
    assertThat(page.select("section[aria-labelledby=checks] .says").eachText())
        .containsExactly(
            "Not caught by a separate verifier model: escaped.",
            "Noticed by a domain expert reviewer: escaped.");
    assertThat(page.select("section[aria-labelledby=basis] a").attr("href"))
        .isEqualTo("https://example.org/event");
    assertThat(page.text()).contains("Checks that were missing", "No person has confirmed");
  }

  @Test
  void tellsWhatNoPersonConfirmed() {
    assertThat(Toy.page(new Page.AboutPage()).text())
        .contains("3 of 4 records (75%) have not been confirmed");
  }

  @Test
  void showsARecordThatCanBeRead() {
    String yaml = Toy.page(new Page.ContributePage()).expectFirst("pre code").wholeText();
    Diagnostics diagnostics = new Diagnostics();
    Ontology ontology = new OntologyReader(diagnostics).read(Toy.TREE);
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("papers/2024/author-2024-example.yaml", bytes);
    assertThat(new RecordReader(ontology, diagnostics).read(file)).isPresent();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void citesTheYearOfFirstPublicationApartFromTheVenue() {
    Document page = Toy.page(new Page.PaperPage(Toy.SILENT));
    assertThat(page.select(".source").text())
        .isEqualTo("First published 2023 · Venue DOI 10.1000/1");
    assertThat(page.select(".citation").text())
        .startsWith("First Name, Second Name (2023). A work")
        .endsWith("Venue. https://doi.org/10.1000/1");
  }

  @Test
  void rendersAnyError() {
    Page error = new Page.ErrorPage(400, "Bad <request>", "Why", "sparql");
    Document page = Toy.page(error, SiteUrls.server());
    assertThat(page.select("h1").text()).isEqualTo("Bad <request>");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  private static Element row(Element figure, String label) {
    return figure.select("tr").stream()
        .filter(tr -> tr.select("th").text().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
