package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SiteUrlsTests {
  private static final Page CONCEPT = new Page.ConceptPage(Toy.concept("cause", "rare-facts"));
  private static final Page SECOND = new Page.ConceptPage(Toy.concept("cause", "rare-facts"), 2);

  @Test
  void namesPagesWithoutSuffixOnAServer() {
    SiteUrls urls = SiteUrls.server();
    assertThat(urls.path(new Page.HomePage())).isEmpty();
    assertThat(urls.path(new Page.SchemePage("cause"))).isEqualTo("cause");
    assertThat(urls.path(CONCEPT)).isEqualTo("cause/rare-facts");
    assertThat(urls.path(SECOND)).isEqualTo("cause/rare-facts/2");
    assertThat(urls.path(new Page.PaperPage(Toy.SILENT))).isEqualTo("paper/first-2023-silent");
  }

  @Test
  void linksRelativelyFromAnyDepth() {
    Links deep = SiteUrls.server().from(SECOND);
    assertThat(deep.to(new Page.PaperPage(Toy.SILENT))).isEqualTo("../../paper/first-2023-silent");
    assertThat(deep.home()).isEqualTo("../../");
    assertThat(SiteUrls.server().from(new Page.HomePage()).home()).isEqualTo("./");
    assertThat(SiteUrls.server().from(CONCEPT).scheme("cause")).isEqualTo("../cause");
  }

  @Test
  void namesFilesExplicitly() {
    Links links = SiteUrls.files().from(CONCEPT);
    assertThat(links.home()).isEqualTo("../index.html");
    assertThat(links.scheme("cause")).isEqualTo("../cause.html");
    assertThat(links.to(CONCEPT, Form.TURTLE)).isEqualTo("../cause/rare-facts.ttl");
    assertThat(links.query("ASK {}")).isEqualTo("../sparql.html?query=ASK+%7B%7D");
  }

  @Test
  void linksFromAMissingPageByItsDepthOrByTheHost() {
    Page missing = Page.ErrorPage.notFound("cause/no/such");
    assertThat(SiteUrls.server().from(missing).home()).isEqualTo("../../");
    assertThat(SiteUrls.files(URI.create("https://example.org/survey")).from(missing).home())
        .isEqualTo("https://example.org/survey/index.html");
    assertThat(SiteUrls.files().file(missing)).isEqualTo("404.html");
  }

  @Test
  void givesWholeAddressesOnlyWhereTheHostIsKnown() {
    assertThat(SiteUrls.files().absolute(CONCEPT)).isEmpty();
    assertThat(SiteUrls.files(URI.create("https://example.org/s/")).absolute(CONCEPT))
        .contains("https://example.org/s/cause/rare-facts.html");
  }
}
