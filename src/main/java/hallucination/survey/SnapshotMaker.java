package hallucination.survey;

import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.server.Snapshot;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.SitePlan;
import hallucination.survey.site.SiteUrls;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.source.SourceTree;

/** Makes what the server answers from out of a sound knowledge base. */
final class SnapshotMaker {
  private SnapshotMaker() {}

  static Snapshot make(SourceTree tree, KnowledgeBase knowledgeBase) {
    Catalogue catalogue = Catalogue.of(knowledgeBase.graph());
    return new Snapshot(
        tree,
        knowledgeBase,
        catalogue,
        SitePlan.of(catalogue),
        new PageRenderer(
            catalogue, tree, SiteUrls.server(), References.of(knowledgeBase.ontology())),
        new ResourceForms(knowledgeBase));
  }
}
