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
    return keys.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  /** The names of all keys. */
  public List<String> names() {
    return keys.stream().map(Key::name).toList();
  }
}
