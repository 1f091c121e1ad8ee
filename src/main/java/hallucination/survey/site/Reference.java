package hallucination.survey.site;

import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.readings.Agreement;
import java.util.List;

/**
 * /** What pages list and no record says: the rules of the check, what each key of a record means,
 * the files of the survey as data, the queue, how far two readers agree, and which state of the
 * sources all is made from. Whoever knows them hands them over.
 */
public record Reference(
    List<RuleText> rules,
    List<KeyText> keys,
    List<FileText> files,
    List<Candidate> queue,
    Agreement agreement,
    Edition edition) {
  /** Nothing to list. */
  public static final Reference NONE =
      new Reference(List.of(), List.of(), List.of(), List.of(), Agreement.NONE, Edition.UNKNOWN);

  /** Copies the lists. */
  public Reference {
    rules = List.copyOf(rules);
    keys = List.copyOf(keys);
    queue = List.copyOf(queue);
    files = List.copyOf(files);
  }

  /** The same of another state of the sources. */
  public Reference of(Edition other) {
    return new Reference(rules, keys, files, queue, agreement, other);
  }

  /** A file in which the whole survey, or a table of it, can be had. */
  public record FileText(String name, String mediaType, String description) {}

  /**
   * A rule of the check.
   *
   * @param severity the word that the check prints
   * @param example what breaks the rule, as it stands in a file; empty if it can't be shown so
   */
  public record RuleText(String id, String severity, String asks, String cure, String example) {}

  /**
   * A key of a record, or another column of the tables.
   *
   * @param path the key with the parts that it stands in, such as {@code findings.measure}
   * @param scheme the scheme that its concepts come from; empty if it takes none
   * @param example a value; empty if none is given
   */
  public record KeyText(
      String path,
      String property,
      String column,
      String form,
      String cardinality,
      String scheme,
      String description,
      String example) {}
}
