package hallucination.survey;

import hallucination.survey.site.Budget;
import hallucination.survey.site.Compression;
import hallucination.survey.site.LinkChecker;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.Reference;
import hallucination.survey.site.SiteForms;
import hallucination.survey.site.SiteGenerator;
import hallucination.survey.site.SitePlan;
import hallucination.survey.site.SiteUrls;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.source.SourceTree;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the site as plain files that any host can serve. */
@Command(
    name = "build",
    description = "Writes the site as plain files and checks every link in it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./survey build --out public --base-url https://example.org/survey/"})
final class BuildCommand implements Callable<Integer> {
  @Mixin private RootOption root = new RootOption();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder to write to; what an earlier build left there and this one does not is removed, and"
              + " files of other origin are left alone.")
  private Path out = Path.of("");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Address at which the folder will stand; the sitemap needs it.")
  private @Nullable URI baseUrl;

  @Option(
      names = "--compress",
      description = "Writes a brotli and a gzip form beside each file, for hosts that send them.")
  private boolean compress;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    URI base = baseUrl;
    if (base != null
        && !(base.isAbsolute() && String.valueOf(base.getScheme()).startsWith("http"))) {
      throw new CouldNotRunException(
          "--base-url " + base + " is no address; write one such as https://example.org/survey/");
    }
    SourceTree tree = root.read();
    KnowledgeBaseLoader.Loaded loaded = KnowledgeBaseLoader.load(tree);
    loaded.diagnostics().forEach(err::println);
    if (!loaded.sound()) {
      err.println("survey: not built, since the findings above are errors");
      return Survey.FINDINGS;
    }
    Catalogue catalogue = Catalogue.of(loaded.knowledgeBase().graph());
    SiteUrls urls = base == null ? SiteUrls.files() : SiteUrls.files(base);
    Reference reference = References.of(loaded.knowledgeBase(), Editions.of(root.path()));
    PageRenderer renderer = new PageRenderer(catalogue, tree, urls, reference);
    ResourceForms forms =
        new ResourceForms(
            loaded.knowledgeBase(),
            catalogue,
            new SiteForms(catalogue, urls),
            GitRelease.of(root.path()));
    ProgressLine progress = new ProgressLine("pages", err);
    SiteGenerator.Report report =
        new SiteGenerator(SitePlan.of(catalogue, reference), renderer, tree, forms)
            .write(out, compress, progress::done);
    progress.end();
    List<String> over = new Budget(out).exceeded();
    over.forEach(line -> err.println("over budget: " + line));
    if (compress && !Compression.brotli()) {
      err.println("survey: no brotli library for this machine, so only gzip was written");
    }
    List<LinkChecker.BrokenLink> broken = new LinkChecker(base).check(out);
    broken.forEach(err::println);
    spec.commandLine()
        .getOut()
        .printf(
            "%d pages; %d files written, %d unchanged, %d removed; %d broken links; %d over budget%n",
            report.pages(),
            report.written(),
            report.unchanged(),
            report.removed(),
            broken.size(),
            over.size());
    return broken.isEmpty() && over.isEmpty() ? Survey.SOUND : Survey.FINDINGS;
  }
}
