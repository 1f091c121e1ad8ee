package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
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
    "missing, no-such-page"
  })
  void pagesFitBothWidthsAndSayNothingOnTheConsole(String kind, String path) throws IOException {
    for (int width : new int[] {1280, 375}) {
      look(LIGHT, kind, path, width, "light");
      look(DARK, kind, path, width, "dark");
    }
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
