package hallucination.survey.validation;

import hallucination.survey.graph.LocatedGraph;
import hallucination.survey.papers.SurveyRecord;
import hallucination.survey.source.Diagnostics;

/**
 * A record on its way through the checks.
 *
 * @param diagnostics what was found about its file alone
 */
public record Checked(SurveyRecord record, LocatedGraph graph, Diagnostics diagnostics) {
  String path() {
    return record.file().path();
  }
}
