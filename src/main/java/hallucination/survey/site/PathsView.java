package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.ReadingPath;
import hallucination.survey.site.catalogue.SchemeEntry;
import java.util.ArrayList;
import java.util.List;

/** All reading paths, by scheme. */
record PathsView(List<Scheme> schemes) {
  /** The paths of a scheme. */
  record Scheme(String key, String label, List<Entry> paths) {}

  /** One path. */
  record Entry(String label, String href, int works, int steps) {}

  static PathsView of(Catalogue catalogue, Links links) {
    List<Scheme> schemes = new ArrayList<>();
    for (SchemeEntry scheme : catalogue.schemes().values()) {
      List<Entry> entries = new ArrayList<>();
      for (ConceptEntry concept : scheme.concepts()) {
        catalogue
            .readingPath(concept.id())
            .ifPresent(path -> entries.add(entry(concept, path, links)));
      }
      if (!entries.isEmpty()) {
        schemes.add(new Scheme(scheme.key(), scheme.label(), entries));
      }
    }
    return new PathsView(schemes);
  }

  private static Entry entry(ConceptEntry concept, ReadingPath path, Links links) {
    return new Entry(
        concept.label(),
        links.to(new Page.PathPage(concept.id())),
        path.works(),
        path.steps().size());
  }
}
