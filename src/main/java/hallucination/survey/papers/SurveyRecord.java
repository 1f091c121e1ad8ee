package hallucination.survey.papers;

import hallucination.survey.source.SourceFile;

/** A record of a work or of an incident, as its file says. */
public record SurveyRecord(RecordId id, SourceFile file, Section root) {
  /** Whether it reports one event in use. */
  public boolean isIncident() {
    return root.entry("incident").isPresent();
  }
}
