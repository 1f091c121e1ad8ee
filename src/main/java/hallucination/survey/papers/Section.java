package hallucination.survey.papers;

import hallucination.survey.ontology.Key;
import hallucination.survey.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record, or a part of it with keys of its own, such as a barrier. */
public record Section(Location location, List<Entry> entries) implements Value {
  /** Copies the list. */
  public Section {
    entries = List.copyOf(entries);
  }

  /** A key with its values, and where the key stands. */
  public record Entry(Key key, Location location, List<Value> values) {
    /** Copies the list. */
    public Entry {
      values = List.copyOf(values);
    }
  }

  /** The entry with this key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().name().equals(key)).findFirst();
  }

  /** The texts under a key, none if the key is absent. */
  public List<String> texts(String key) {
    return entry(key).stream()
        .flatMap(entry -> entry.values().stream())
        .flatMap(
            value -> value instanceof Scalar scalar ? Stream.of(scalar.text()) : Stream.empty())
        .toList();
  }

  /** The first text under a key. */
  public Optional<String> text(String key) {
    return texts(key).stream().findFirst();
  }

  /** The parts under a key, none if the key is absent. */
  public List<Section> sections(String key) {
    return entry(key).stream()
        .flatMap(entry -> entry.values().stream())
        .flatMap(value -> value instanceof Section section ? Stream.of(section) : Stream.empty())
        .toList();
  }
}
