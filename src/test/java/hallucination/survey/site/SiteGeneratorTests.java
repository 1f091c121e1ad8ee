package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import hallucination.survey.site.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteGeneratorTests {
  private static final URI BASE = URI.create("https://example.org/survey/");

  @Test
  void writesASiteWithoutBrokenLinks(@TempDir Path folder) {
    AtomicInteger told = new AtomicInteger();
    SiteGenerator.Report report =
        generator().write(folder, false, (done, of) -> told.incrementAndGet());
    assertThat(told).hasValue(report.pages());
    assertThat(new LinkChecker(BASE).check(folder)).isEmpty();
    assertThat(folder.resolve("assets/survey.css")).exists();
    assertThat(folder.resolve(".nojekyll")).exists();
    assertThat(folder.resolve("404.html"))
        .content()
        .contains("https://example.org/survey/papers.html");
    assertThat(folder.resolve("cause/rare-facts.ttl")).hasContent("cause/rare-facts ttl");
    assertThat(folder.resolve("sitemap.xml"))
        .content()
        .contains("<loc>https://example.org/survey/cause/rare-facts.html</loc>");
    assertThat(folder.resolve("robots.txt"))
        .content()
        .contains("https://example.org/survey/sitemap.xml");
  }

  @Test
  void writesTheSameBytesTwice(@TempDir Path first, @TempDir Path second) throws IOException {
    generator().write(first, false, (done, of) -> {});
    generator().write(second, false, (done, of) -> {});
    assertThat(bytes(first)).isEqualTo(bytes(second));
  }

  @Test
  void leavesUnchangedFilesAndForeignOnesAlone(@TempDir Path folder) throws IOException {
    generator().write(folder, false, (done, of) -> {});
    Files.writeString(folder.resolve("CNAME"), "example.org");
    Files.writeString(folder.resolve("about.html"), "old");
    SiteGenerator.Report again = generator().write(folder, false, (done, of) -> {});
    assertThat(again.written()).isEqualTo(1);
    assertThat(again.removed()).isZero();
    assertThat(folder.resolve("CNAME")).hasContent("example.org");
    assertThat(folder.resolve("about.html")).content().startsWith("<!DOCTYPE html>");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".new"));
    }
  }

  @Test
  void removesWhatAnEarlierBuildLeft(@TempDir Path folder) throws IOException {
    generator().write(folder, true, (done, of) -> {});
    Path list = folder.resolve(SiteFolder.LIST);
    Files.createDirectories(folder.resolve("old"));
    Files.writeString(folder.resolve("old/page.html"), "old");
    Files.writeString(list, Files.readString(list) + "old/page.html\n../outside.html\n");
    assertThat(folder.resolve("index.html.br")).exists();
    SiteGenerator.Report report = generator().write(folder, false, (done, of) -> {});
    assertThat(report.removed()).isGreaterThan(report.pages());
    assertThat(folder.resolve("old")).doesNotExist();
    assertThat(folder.resolve("index.html.br")).doesNotExist();
    assertThat(Files.readString(list)).doesNotContain("old/page.html");
  }

  @Test
  void compressesWithoutLoss(@TempDir Path folder) throws IOException {
    generator().write(folder, true, (done, of) -> {});
    byte[] page = Files.readAllBytes(folder.resolve("index.html"));
    try (InputStream gzip =
        new GZIPInputStream(Files.newInputStream(folder.resolve("index.html.gz")))) {
      assertThat(gzip.readAllBytes()).isEqualTo(page);
    }
    byte[] brotli = Files.readAllBytes(folder.resolve("index.html.br"));
    assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(page);
    assertThat(folder.resolve(".nojekyll.gz")).doesNotExist();
  }

  @Test
  void weighsWhatIsSent(@TempDir Path folder) throws IOException {
    generator().write(folder, false, (done, of) -> {});
    assertThat(new Budget(folder).exceeded()).isEmpty();
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("heavy.html"), noise);
    assertThat(new Budget(folder).exceeded())
        .singleElement()
        .asString()
        .startsWith("heavy.html weighs 100,0");
  }

  @Test
  void findsBrokenLinksAndFragments(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(
        folder.resolve("a/one.html"),
        """
        <p id="here"><a href="two.html">x</a> <a href="#here">x</a> <a href="#gone">x</a>
        <a class="y" href="../index.html?q=1#top">x</a> <img src="no.png"> <a href="/root">x</a>
        <a href="../../out.html">x</a> <a href="https://example.com/">x</a></p>
        """);
    Files.writeString(folder.resolve("index.html"), "<p id=\"top\">x</p>");
    assertThat(new LinkChecker().check(folder).stream().map(LinkChecker.BrokenLink::toString))
        .containsExactly(
            "a/one.html: two.html: no such file",
            "a/one.html: #gone: no such place on the page",
            "a/one.html: no.png: no such file",
            "a/one.html: /root: begins at the root of the host",
            "a/one.html: ../../out.html: leads out of the site");
  }

  private static SiteGenerator generator() {
    Catalogue catalogue = Toy.catalogue();
    SiteUrls urls = SiteUrls.files(BASE);
    Companions companions =
        (page, form) ->
            Optional.of((urls.path(page) + " " + form.suffix()).getBytes(StandardCharsets.UTF_8));
    return new SiteGenerator(
        SitePlan.of(catalogue, Toy.REFERENCE),
        new PageRenderer(catalogue, Toy.TREE, urls, Toy.REFERENCE),
        Toy.TREE,
        companions);
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all;
  }
}
