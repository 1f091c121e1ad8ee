package hallucination.survey.papers.readings;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.papers.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The keys of a record whose codings are compared, in the order of a reading. Some stand in the
 * record itself; the others are gathered from its barriers and findings, each concept once.
 */
public enum ReadingKey {
  CONTRIBUTION("contribution"),
  ADDRESSES_TYPE("addressesType"),
  STUDIES_CAUSE("studiesCause"),
  TARGETS_CAUSE("targetsCause"),
  MITIGATION("mitigation"),
  DETECTION("detection"),
  REQUIRES_ACCESS("requiresAccess"),
  ACTS_AT_STAGE("actsAtStage"),
  FAILURE_MODE("failureMode"),
  FAILURE_MODE_TESTED("failureModeTested"),
  DOMAIN("domain"),
  TASK("task"),
  MODALITY("modality"),
  HELD_BY("heldBy", "barriers"),
  LEADS_TO("leadsTo", "barriers"),
  EVIDENCE("evidence", "barriers", "findings");

  private final String word;
  private final List<String> parts;

  ReadingKey(String word, String... parts) {
    this.word = word;
    this.parts = List.of(parts);
  }

  /** The key as typed in a record. */
  public String word() {
    return word;
  }

  /** The concepts that a record has under this key. */
  public SortedSet<String> of(Section record) {
    SortedSet<String> slugs = new TreeSet<>();
    sections(record).forEach(section -> slugs.addAll(section.texts(word)));
    return slugs;
  }

  private Stream<Section> sections(Section record) {
    return parts.isEmpty()
        ? Stream.of(record)
        : parts.stream().flatMap(part -> record.sections(part).stream());
  }

  /** The key of the scheme from which its concepts come. */
  public String scheme(Ontology ontology) {
    SectionModel record = ontology.recordModel();
    Stream<SectionModel> models =
        parts.isEmpty()
            ? Stream.of(record)
            : parts.stream().flatMap(part -> record.key(part).stream()).flatMap(ReadingKey::inside);
    return models
        .flatMap(model -> model.key(word).stream())
        .map(key -> String.valueOf(key.scheme()))
        .findFirst()
        .orElse("");
  }

  private static Stream<SectionModel> inside(Key key) {
    return key.inside().stream();
  }

  static Optional<ReadingKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ReadingKey::word).toList();
  }
}
