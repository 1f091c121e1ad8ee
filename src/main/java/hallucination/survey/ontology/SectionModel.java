package hallucination.survey.ontology;

import java.util.List;
import java.util.Optional;

/** The keys of a record, or of a part of it such as a barrier, in their canonical order. */
public record SectionModel(String name, List<Key> keys) {
  /** Copies the list. */
  public SectionModel {
    keys = List.copyOf(keys);
  }

  /** The key of this name. */
  public Optional<Key> key(String name) {
    for (Key key : keys) { // asked for every key of every record
      if (key.name().equals(name)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** The names of all keys. */
  public List<String> names() {
    return keys.stream().map(Key::name).toList();
  }
}
