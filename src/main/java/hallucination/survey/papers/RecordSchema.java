package hallucination.survey.papers;

import hallucination.survey.ontology.ConceptScheme;
import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the keys of a record as a JSON Schema, from which editors complete and check while one
 * types. The rules that only the whole collection can settle are the checker's.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
public final class RecordSchema {
  /** Where the schema lies. */
  public static final String PATH = "papers/schema.json";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Ontology ontology;

  private RecordSchema(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The schema as text, always the same for the same ontology. */
  public static String of(Ontology ontology) {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "https://w3id.org/hallucination-survey/papers/schema.json");
    schema.put("title", "Record of the hallucination survey");
    schema.setAll(new RecordSchema(ontology).section(ontology.recordModel()));
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(schema)
            .replace("\r\n", "\n")
        + "\n";
  }

  private ObjectNode section(SectionModel model) {
    ObjectNode schema = JSON.objectNode();
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (Key key : model.keys()) {
      properties.set(key.name(), key(key));
      if (key.atLeast() > 0) {
        required.add(key.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  private ObjectNode key(Key key) {
    ObjectNode one = key.inside().map(inside -> part(key, inside)).orElseGet(() -> value(key));
    if (!key.many()) {
      return described(key, one);
    }
    ObjectNode list = JSON.objectNode();
    list.put("type", "array");
    list.set("items", one);
    list.put("minItems", Math.max(1, key.atLeast()));
    if (key.atMost() != Integer.MAX_VALUE) {
      list.put("maxItems", key.atMost());
    }
    return described(key, anyOf(list, one));
  }

  private static ObjectNode described(Key key, ObjectNode schema) {
    schema.put("description", key.description());
    if (key.example() != null && !key.example().equals("…")) {
      schema.putArray("examples").add(key.example());
    }
    return schema;
  }

  /** A part whose only needed key is its first may be given as that key's value alone. */
  private ObjectNode part(Key key, SectionModel inside) {
    Key first = inside.keys().getFirst();
    boolean alone = inside.keys().stream().filter(k -> k.atLeast() > 0).allMatch(first::equals);
    return alone && key.form() == KeyForm.SECTION
        ? anyOf(value(first), section(inside))
        : section(inside);
  }

  private ObjectNode value(Key key) {
    ObjectNode schema = JSON.objectNode();
    switch (key.form()) {
      case INTEGER, YEAR -> schema.put("type", "integer");
      case DECIMAL -> schema.put("type", "number");
      case BOOLEAN -> schema.put("type", "boolean");
      case PAGE -> schema.put("type", "string").put("pattern", "^https?://");
      case CONCEPT -> choice(schema, key);
      case QUALIFIED -> {
        return qualified(key);
      }
      case ARTEFACT -> choice(schema, ontology.artefacts());
      default -> schema.put("type", "string");
    }
    if (key.pattern() != null && key.form() != KeyForm.PAGE) {
      schema.put("pattern", key.pattern());
    }
    return schema;
  }

  private ObjectNode qualified(Key key) {
    ObjectNode map = JSON.objectNode();
    map.put("type", "object");
    map.put("additionalProperties", false);
    ObjectNode properties = map.putObject("properties");
    properties.set("concept", choice(JSON.objectNode(), key));
    properties.set("direction", choice(JSON.objectNode(), slugs("direction")));
    map.putArray("required").add("concept").add("direction");
    return anyOf(choice(JSON.objectNode(), key), map);
  }

  private ObjectNode choice(ObjectNode schema, Key key) {
    return choice(schema, slugs(String.valueOf(key.scheme())));
  }

  private static ObjectNode choice(ObjectNode schema, Set<String> values) {
    ArrayNode choice = schema.putArray("enum");
    values.stream().sorted().forEach(choice::add);
    return schema;
  }

  private Set<String> slugs(String scheme) {
    return ontology.taxonomy().scheme(scheme).map(ConceptScheme::slugs).orElse(Set.of());
  }

  private static ObjectNode anyOf(ObjectNode one, ObjectNode other) {
    ObjectNode schema = JSON.objectNode();
    schema.putArray("anyOf").add(one).add(other);
    return schema;
  }
}
