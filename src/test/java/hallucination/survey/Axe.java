package hallucination.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Asks axe-core what on a page keeps people out. */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      var done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ["violations"] }).then(function (result) {
        done(result.violations.map(function (violation) {
          var places = violation.nodes.slice(0, 3).map(function (node) { return node.html; });
          return violation.id + ": " + places.join(" | ");
        }));
      }, function (error) { done([String(error)]); });
      """;

  private Axe() {}

  /** The rules that the page breaks, each with the first places. */
  static List<?> violations(ChromeDriver driver) {
    driver.executeScript(SCRIPT);
    return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(RUN));
  }

  private static String script() {
    try (InputStream in =
        Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "no axe-core")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
