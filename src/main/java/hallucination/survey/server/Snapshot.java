package hallucination.survey.server;

import hallucination.survey.export.Release;
import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.site.Companions;
import hallucination.survey.site.Page;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.SitePlan;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.source.SourceTree;
import hallucination.survey.sparql.QueryableData;
import java.util.List;

/**
 * Everything that answers come from at one moment: the files, the knowledge base, the pages. Never
 * changed, only swapped.
 */
public record Snapshot(
    SourceTree tree,
    KnowledgeBase knowledgeBase,
    QueryableData data,
    Release release,
    Catalogue catalogue,
    SitePlan plan,
    PageRenderer renderer,
    Companions companions) {

  /** The same, with a notice on each page of what keeps the last edit from being shown. */
  public Snapshot noting(List<String> findings) {
    return new Snapshot(
        tree, knowledgeBase, data, release, catalogue, plan, renderer.noting(findings), companions);
  }

  /** A page as HTML. */
  byte[] page(Page page) {
    return renderer.bytes(page);
  }
}
