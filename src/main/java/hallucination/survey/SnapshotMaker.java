package hallucination.survey;

import hallucination.survey.export.Release;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.server.Snapshot;
import hallucination.survey.site.Page;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.Reference;
import hallucination.survey.site.SiteForms;
import hallucination.survey.site.SitePlan;
import hallucination.survey.site.SiteUrls;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.source.SourceTree;
import hallucination.survey.sparql.QueryableData;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Makes what the server answers from out of a sound knowledge base. */
final class SnapshotMaker {
  private SnapshotMaker() {}

  /**
   * Makes a snapshot and tries one page of each kind, so that a broken template is found now.
   *
   * @throws RuntimeException if a page can't be rendered
   */
  static Snapshot make(Path root, SourceTree tree, KnowledgeBase knowledgeBase) {
    Catalogue catalogue = Catalogue.of(knowledgeBase.graph());
    Reference reference = References.of(knowledgeBase, Editions.of(root));
    Release release = GitRelease.of(root);
    Snapshot made =
        new Snapshot(
            tree,
            knowledgeBase,
            new QueryableData(version(tree, knowledgeBase), knowledgeBase.dataset()),
            release,
            catalogue,
            SitePlan.of(catalogue, reference),
            new PageRenderer(catalogue, tree, SiteUrls.server(), reference),
            new ResourceForms(
                knowledgeBase, catalogue, new SiteForms(catalogue, SiteUrls.server()), release));
    Set<Class<?>> tried = new HashSet<>();
    for (Page page : made.plan().pages()) {
      if (tried.add(page.getClass())) {
        made.renderer().render(page);
      }
    }
    return made;
  }

  /** The same files read by the same program make the same data. */
  private static String version(SourceTree tree, KnowledgeBase knowledgeBase) {
    return String.join(
        "/",
        tree.fingerprint("ontology", "papers"),
        String.valueOf(SnapshotMaker.class.getPackage().getImplementationVersion()),
        Integer.toString(knowledgeBase.graph().size()));
  }
}
