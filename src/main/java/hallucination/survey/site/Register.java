package hallucination.survey.site;

import hallucination.survey.site.Citation.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a work of a given identifier can be read. */
enum Register {
  DOI("DOI", "https://doi.org/"),
  ARXIV("arXiv", "https://arxiv.org/abs/"),
  ACL("ACL Anthology", "https://aclanthology.org/"),
  OPENREVIEW("OpenReview", "https://openreview.net/forum?id="),
  PMID("PubMed", "https://pubmed.ncbi.nlm.nih.gov/"),
  AIID("AI Incident Database", "https://incidentdatabase.ai/cite/");

  private final String label;
  private final String before;

  Register(String label, String before) {
    this.label = label;
    this.before = before;
  }

  /** The key under which its identifiers stand. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Place place(String identifier) {
    return new Place(label + " " + identifier, before + identifier);
  }

  /** The register whose identifiers stand under a key. */
  static Optional<Register> of(String key) {
    return Arrays.stream(values()).filter(register -> register.key().equals(key)).findFirst();
  }
}
