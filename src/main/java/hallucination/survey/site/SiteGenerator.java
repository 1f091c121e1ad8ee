package hallucination.survey.site;

import hallucination.survey.source.SourceFile;
import hallucination.survey.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes all pages, their other forms and the assets to a folder that any host can serve. */
public final class SiteGenerator {
  private static final String SITE = "site/";

  private final SitePlan plan;
  private final PageRenderer renderer;
  private final SourceTree tree;
  private final Companions companions;

  /** A generator of the planned pages. */
  public SiteGenerator(
      SitePlan plan, PageRenderer renderer, SourceTree tree, Companions companions) {
    this.plan = plan;
    this.renderer = renderer;
    this.tree = tree;
    this.companions = companions;
  }

  /** Told after each page; may be called from several threads at once. */
  @FunctionalInterface
  public interface Progress {
    /** So many pages of all are done. */
    void done(int pages, int of);
  }

  /**
   * What was done.
   *
   * @param pages how many pages the site has
   * @param written files that were new or had changed
   * @param unchanged files that already held the right bytes
   * @param removed files of an earlier build that no page needs any more
   */
  public record Report(int pages, int written, int unchanged, int removed) {}

  /**
   * Writes the site.
   *
   * @param compress whether each file is written in compressed forms too
   * @throws java.io.UncheckedIOException if a file can't be written
   */
  public Report write(Path root, boolean compress, Progress progress) {
    SiteFolder folder = new SiteFolder(root, compress);
    List<Page> pages = plan.pages();
    AtomicInteger done = new AtomicInteger();
    pages.parallelStream()
        .forEach(
            page -> {
              write(page, folder);
              progress.done(done.incrementAndGet(), pages.size());
            });
    for (SourceFile asset : tree.below("site/assets")) {
      folder.write(asset.path().substring(SITE.length()), asset.bytes());
    }
    companions.files().forEach(folder::write);
    Page missing = Page.ErrorPage.notFound("");
    folder.write(renderer.urls().file(missing), renderer.bytes(missing));
    folder.write(".nojekyll", new byte[0]);
    forRobots(folder, pages);
    int removed = folder.removeStale();
    return new Report(pages.size(), folder.written(), folder.unchanged(), removed);
  }

  private void write(Page page, SiteFolder folder) {
    SiteUrls urls = renderer.urls();
    folder.write(urls.file(page), renderer.bytes(page));
    for (Form form : page.forms().list()) {
      companions.bytes(page, form).ifPresent(bytes -> folder.write(urls.file(page, form), bytes));
    }
  }

  /** A sitemap needs whole addresses, so it is left out if the site's own is not known. */
  private void forRobots(SiteFolder folder, List<Page> pages) {
    Markup map =
        new Markup()
            .literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .literal("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (Page page : pages) {
      renderer
          .urls()
          .absolute(page)
          .ifPresent(a -> map.literal("<url><loc>").text(a).literal("</loc></url>\n"));
    }
    String robots = "User-agent: *\nAllow: /\n";
    if (renderer.urls().base().isPresent()) {
      folder.write("sitemap.xml", utf8(map.literal("</urlset>\n").html().source()));
      robots += "Sitemap: " + renderer.urls().base().get() + "sitemap.xml\n";
    }
    folder.write("robots.txt", utf8(robots));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
