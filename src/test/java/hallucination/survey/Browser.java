package hallucination.survey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with a profile of its own. */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;

  Browser(boolean dark) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(existing("/usr/bin/chromium", "chromium").toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    if (dark) {
      options.addArguments("--blink-settings=preferredColorScheme=0");
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    File program = existing("/usr/bin/chromedriver", "chromium-driver").toFile();
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(program)
                .usingAnyFreePort()
                .build(),
            options);
  }

  ChromeDriver driver() {
    return driver;
  }

  void width(int width) {
    driver.manage().window().setSize(new Dimension(width, 900));
  }

  /** What the console said since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(e -> e.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Path existing(String path, String debianPackage) {
    Path program = Path.of(path);
    if (!Files.isExecutable(program)) {
      throw new AssertionError(
          path + " is needed: install " + debianPackage + ", or run ./survey test, which does it");
    }
    return program;
  }
}
