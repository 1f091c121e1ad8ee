package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.site.Edition;
import hallucination.survey.site.Page;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.Reference;
import hallucination.survey.site.SitePlan;
import hallucination.survey.site.SiteUrls;
import hallucination.survey.site.catalogue.Catalogue;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One page of each kind of the real site is valid HTML by the Nu checker, which runs as a process
 * of its own, since it brings other versions of what we use.
 */
class HtmlValidityTests {
  private static final Pattern NEEDED =
      Pattern.compile(
          "(validator|icu4j|log4j|isorelax|salvation2|jetty|commons-(text|lang3|io|codec)|javax\\.json"
              + "|slf4j-api)-.*");

  @Test
  void everyKindOfPageIsValid(@TempDir Path folder) throws Exception {
    write(folder);
    Process checker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss1m",
                "-cp",
                classPath(),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--format",
                "gnu",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String report =
        new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(checker.waitFor()).as(report).isZero();
  }

  private static void write(Path folder) throws IOException {
    Catalogue catalogue = Catalogue.of(Repository.loaded().knowledgeBase().graph());
    Reference reference = References.of(Repository.loaded().knowledgeBase(), Edition.UNKNOWN);
    PageRenderer renderer =
        new PageRenderer(
            catalogue,
            Repository.tree(),
            SiteUrls.files(URI.create("https://example.org/survey/")),
            reference);
    Map<Class<?>, Page> kinds = new LinkedHashMap<>();
    SitePlan.of(catalogue, reference)
        .pages()
        .forEach(page -> kinds.putIfAbsent(page.getClass(), page));
    Page missing = Page.ErrorPage.notFound("");
    kinds.put(missing.getClass(), missing);
    assertThat(kinds).hasSizeGreaterThan(30);
    for (Map.Entry<Class<?>, Page> kind : kinds.entrySet()) {
      Files.write(
          folder.resolve(kind.getKey().getSimpleName() + ".html"), renderer.bytes(kind.getValue()));
    }
  }

  private static String classPath() {
    String whole =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> needed =
        Arrays.stream(whole.split(File.pathSeparator))
            .filter(jar -> NEEDED.matcher(Path.of(jar).getFileName().toString()).matches())
            .toList();
    return needed.stream().collect(Collectors.joining(File.pathSeparator));
  }
}
