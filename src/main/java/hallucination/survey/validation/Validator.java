package hallucination.survey.validation;

import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.source.Diagnostics;

/** Runs all checks that look at more than the form of one file. */
public final class Validator {
  private final KnowledgeBase knowledgeBase;
  private final Diagnostics diagnostics;

  /** A validator that reports to the diagnostics. */
  public Validator(KnowledgeBase knowledgeBase, Diagnostics diagnostics) {
    this.knowledgeBase = knowledgeBase;
    this.diagnostics = diagnostics;
  }

  /** Gathers all findings. */
  public void run() {
    new ShapesCheck(knowledgeBase, diagnostics).run();
  }
}
