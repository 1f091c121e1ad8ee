package hallucination.survey.validation;

import hallucination.survey.ontology.Ontology;
import hallucination.survey.papers.RecordOutline;
import hallucination.survey.source.Diagnostics;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Runs all checks that look at more than the form of one file. What is found about a record goes to
 * its own diagnostics, so that many can be checked at once.
 */
public final class Validator {
  private final ShapesCheck shapes;
  private final ContentCheck content;

  /**
   * A validator for records of this ontology; shapes that can't be understood are reported to the
   * diagnostics.
   *
   * @param now no record may speak of a later year
   */
  public Validator(Ontology ontology, Year now, Diagnostics diagnostics) {
    this.shapes = new ShapesCheck(ontology, diagnostics);
    this.content = new ContentCheck(ontology, now);
  }

  /**
   * Checks each record by itself and against the others.
   *
   * @param outlines of all records of the survey, those that are checked among them
   * @param ids of all records of the survey
   */
  public void run(List<Checked> checked, Collection<RecordOutline> outlines, Set<String> ids) {
    checked.parallelStream().forEach(this::checkAlone);
    new DuplicateCheck(checked, outlines).run();
    checked.forEach(record -> RelationCheck.check(record, ids));
  }

  private void checkAlone(Checked checked) {
    shapes.check(checked);
    content.check(checked);
  }
}
