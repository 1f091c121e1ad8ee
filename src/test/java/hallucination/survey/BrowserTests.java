package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.export.Release;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.Reference;
import hallucination.survey.site.SiteForms;
import hallucination.survey.site.SiteGenerator;
import hallucination.survey.site.SitePlan;
import hallucination.survey.site.SiteUrls;
import hallucination.survey.site.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Each kind of page in a real browser, at both widths; pictures of all are left in
 * target/screenshots.
 */
class BrowserTests {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Browser LIGHT = new Browser(false);
  private static final Browser DARK = new Browser(true);

  @AfterAll
  static void close() {
    LIGHT.close();
    DARK.close();
  }

  @ParameterizedTest
  @CsvSource({
    "home, ''",
    "scheme, cause",
    "concept, cause/over-reliance",
    "empty-concept, catcher/monitoring-team",
    "paper, paper/biro-2025-portal",
    "incident, paper/mata-2023-citations",
    "papers, papers",
    "incidents, incidents",
    "query, sparql",
    "about, about",
    "errors, about/errors",
    "queue, queue",
    "queue-year, queue/2025",
    "contribute, contribute",
    "rules, rules",
    "dictionary, dictionary",
    "map, map",
    "map-narrowed, map/domain/clinical",
    "cell, map/grounding/inference",
    "cell-empty, map/grounding/pretraining",
    "catches, catches",
    "answers, answers",
    "answer, answers/03-mitigations-beyond-benchmarks",
    "open-problems, open-problems",
    "timeline, timeline",
    "year, year/2024",
    "venues, venue",
    "venue, venue/emnlp",
    "artefacts, artefact",
    "artefact, artefact/alce",
    "compare, compare?paper=biro-2025-portal&paper=lin-2021-truthfulqa",
    "compare-empty, compare",
    "taxonomies, taxonomies",
    "taxonomy, taxonomies/ji2023",
    "paths, paths",
    "path, paths/type/factuality",
    "liveness, liveness",
    "changes, changes",
    "data, data",
    "cite, cite",
    "missing, no-such-page"
  })
  void pagesFitBothWidthsAndSayNothingOnTheConsole(String kind, String path) throws IOException {
    for (int width : new int[] {1280, 375}) {
      look(LIGHT, kind, path, width, "light");
      look(DARK, kind, path, width, "dark");
    }
    assertThat(Axe.violations(DARK.driver())).as("axe on %s, dark and narrow", kind).isEmpty();
    LIGHT.width(1280);
    assertThat(Axe.violations(LIGHT.driver())).as("axe on %s, light and wide", kind).isEmpty();
  }

  @Test
  void worksAreChosenComparedAndTakenAway() {
    LIGHT.width(1280);
    LIGHT.driver().get(RunningServer.address() + "papers");
    List<WebElement> buttons = LIGHT.driver().findElements(By.cssSelector(".choose"));
    buttons.get(0).click();
    buttons.get(1).click();
    WebElement chosen = LIGHT.driver().findElement(By.cssSelector(".masthead .chosen"));
    assertThat(chosen.getText()).isEqualTo("Chosen 2");
    chosen.click();
    assertThat(LIGHT.driver().findElements(By.cssSelector(".compare thead th"))).hasSize(2);
    assertThat(LIGHT.driver().findElement(By.cssSelector(".exports")).getText())
        .contains("BibTeX", "CSL-JSON", "CSV", "Turtle");
    LIGHT.driver().findElement(By.cssSelector("[data-remove]")).click();
    assertThat(LIGHT.driver().findElements(By.cssSelector("#chosen-list li"))).hasSize(1);
    assertThat(LIGHT.driver().findElement(By.cssSelector(".masthead .chosen")).getText())
        .isEqualTo("Chosen 1");
    LIGHT.driver().executeScript("localStorage.clear()");
    assertThat(LIGHT.console()).isEmpty();
  }

  @Test
  void worksAreComparedFromDisk(@TempDir Path folder) throws IOException {
    KnowledgeBase base =
        KnowledgeBaseLoader.load(FabricatedSurvey.read(Path.of("src/test/resources/questions")))
            .knowledgeBase();
    Catalogue catalogue = Catalogue.of(base.graph());
    SiteUrls urls = SiteUrls.files();
    new SiteGenerator(
            SitePlan.of(catalogue, Reference.NONE),
            new PageRenderer(catalogue, Repository.tree(), urls, Reference.NONE),
            Repository.tree(),
            new ResourceForms(base, catalogue, new SiteForms(catalogue, urls), Release.UNKNOWN))
        .write(folder, false, (done, of) -> {});
    List<String> ids = base.records().keySet().stream().limit(2).map(id -> "paper=" + id).toList();
    LIGHT.driver().get(folder.resolve("compare.html").toUri() + "?" + String.join("&", ids));
    new WebDriverWait(LIGHT.driver(), Duration.ofSeconds(20))
        .until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".compare thead th"), 2));
    assertThat(LIGHT.driver().findElements(By.cssSelector("#chosen-list li"))).hasSize(2);
    assertThat(LIGHT.driver().findElements(By.cssSelector(".compare td .chip"))).isNotEmpty();
    assertThat(LIGHT.driver().findElement(By.cssSelector(".exports")).getText())
        .contains("BibTeX", "RIS", "CSL-JSON", "CSV", ".ttl");
    LIGHT.console();
  }

  private static void look(Browser browser, String kind, String path, int width, String theme)
      throws IOException {
    browser.width(width);
    browser.driver().get(RunningServer.address() + path);
    assertThat(
            browser
                .driver()
                .executeScript(
                    "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .as("%s at %d does not scroll sideways", kind, width)
        .isEqualTo(true);
    assertThat(browser.driver().findElements(By.tagName("h1"))).hasSize(1);
    List<String> console =
        browser.console().stream()
            .filter(line -> !(kind.equals("missing") && line.contains("404")))
            .toList();
    assertThat(console).as("console of %s", kind).isEmpty();
    Files.createDirectories(PICTURES);
    Files.write(
        PICTURES.resolve("%s-%d-%s.png".formatted(kind, width, theme)),
        browser.driver().getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void aQueryIsAskedByKeyboard() {
    LIGHT.width(1280);
    LIGHT.driver().get(RunningServer.address() + "sparql");
    WebElement editor = LIGHT.driver().findElement(By.tagName("textarea"));
    editor.clear();
    editor.sendKeys(
        "PREFIX hs: <https://w3id.org/hallucination-survey/schema#> SELECT (COUNT(?r) AS ?records) WHERE { ?r a hs:Record }");
    editor.sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    String count = Integer.toString(Repository.loaded().knowledgeBase().records().size());
    new WebDriverWait(LIGHT.driver(), Duration.ofSeconds(20))
        .until(
            ExpectedConditions.textToBePresentInElementLocated(
                By.cssSelector("main table tbody"), count));
    assertThat(LIGHT.console()).isEmpty();
  }
}
