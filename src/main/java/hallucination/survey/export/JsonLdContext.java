package hallucination.survey.export;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.ontology.Vocab;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON-LD context of the survey: the keys of a record mean in JSON what they mean in YAML. It
 * is made from the record model and the vocabulary; a key that means another property in a part,
 * such as {@code name}, is told apart by the type of the part.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#type-scoped-contexts">JSON-LD 1.1</a>
 */
public final class JsonLdContext {
  /** Where the context lies. */
  public static final String PATH = "ontology/context.jsonld";

  /** Stands before every name that the survey gives. */
  static final String PREFIX = "survey";

  /**
   * A property under the name of its key.
   *
   * @param type {@code @id}, the address of a datatype, or null for plain texts
   * @param set whether the values always come as an array
   */
  record Term(String name, String iri, @Nullable String type, boolean set) {}

  private final SortedMap<String, String> prefixes = new TreeMap<>();
  private final SortedMap<String, Term> terms = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Term>> scoped = new TreeMap<>();
  private final SortedSet<String> classes = new TreeSet<>();

  private JsonLdContext() {}

  /** The context for an ontology. */
  public static JsonLdContext of(Ontology ontology) {
    JsonLdContext context = new JsonLdContext();
    context.keys(ontology.recordModel(), context.terms);
    VocabularyTerms vocabulary = new VocabularyTerms(ontology);
    context.classes.addAll(vocabulary.classes());
    Set<String> known = new TreeSet<>();
    context.terms.values().forEach(term -> known.add(term.iri()));
    vocabulary.properties().stream()
        .filter(term -> !known.contains(term.iri()))
        .forEach(term -> context.terms.putIfAbsent(term.name(), term));
    context.prefixes.put(PREFIX, Vocab.BASE);
    ontology
        .prefixes()
        .getNsPrefixMap()
        .forEach(
            (prefix, namespace) -> {
              if (!namespace.startsWith(Vocab.BASE) || namespace.endsWith("#")) {
                context.prefix(prefix, namespace);
              }
            });
    return context;
  }

  private void prefix(String prefix, String namespace) {
    if (terms.containsKey(prefix) || classes.contains(prefix)) {
      throw new IllegalStateException("both a key and a prefix: " + prefix);
    }
    prefixes.put(prefix, namespace);
  }

  /** The keys of groups speak of the record itself, the keys of sections of a part of it. */
  private void keys(SectionModel section, SortedMap<String, Term> scope) {
    for (Key key : section.keys()) {
      if (key.form() == KeyForm.GROUP) {
        keys(key.inside().orElseThrow(), scope);
        continue;
      }
      Term term = new Term(key.name(), key.property(), type(key.form()), key.many());
      Term before = scope.put(key.name(), term);
      if (before != null && !before.equals(term)) {
        throw new IllegalStateException("two meanings of the key " + key.name());
      }
      key.inside()
          .ifPresent(
              inside -> keys(inside, scoped.computeIfAbsent(inside.name(), n -> new TreeMap<>())));
    }
  }

  private static @Nullable String type(KeyForm form) {
    return switch (form) {
      case TEXT, DATE, SLUG -> null;
      case BOOLEAN -> VocabularyTerms.XSD + "boolean";
      case INTEGER -> VocabularyTerms.XSD + "integer";
      case DECIMAL -> VocabularyTerms.XSD + "decimal";
      case YEAR -> VocabularyTerms.XSD + "gYear";
      case PAGE, CONCEPT, QUALIFIED, RECORD, ARTEFACT, BARRIER, ABOUT, SECTION, GROUP -> "@id";
    };
  }

  /** The context document, as committed in {@code ontology/context.jsonld}. */
  public String text() {
    ObjectNode document = JsonText.MAPPER.createObjectNode();
    document.set("@context", json(iri -> true));
    return JsonText.of(document);
  }

  /** The context with only those properties and classes whose address passes. */
  ObjectNode json(Predicate<String> used) {
    ObjectNode context = JsonText.MAPPER.createObjectNode();
    context.put("@version", 1.1);
    prefixes.forEach(context::put);
    put(terms, context, used);
    for (String name : classes) {
      String iri = Vocab.HS + name;
      SortedMap<String, Term> inside = scoped.get(name);
      if (!used.test(iri)) {
        continue;
      }
      if (inside == null) {
        context.put(name, compact(iri));
      } else {
        ObjectNode type = context.putObject(name);
        type.put("@id", compact(iri));
        put(inside, type.putObject("@context"), used);
      }
    }
    return context;
  }

  private void put(SortedMap<String, Term> terms, ObjectNode to, Predicate<String> used) {
    for (Term term : terms.values()) {
      String type = term.type();
      if (!used.test(term.iri())) {
        continue;
      }
      if (type == null && !term.set()) {
        to.put(term.name(), compact(term.iri()));
        continue;
      }
      ObjectNode definition = to.putObject(term.name());
      definition.put("@id", compact(term.iri()));
      if (type != null) {
        definition.put("@type", compact(type));
      }
      if (term.set()) {
        definition.put("@container", "@set");
      }
    }
  }

  /** The terms by address, as they hold in a node of these classes. */
  Map<String, Term> termsFor(Set<String> types) {
    SortedMap<String, Term> inside = new TreeMap<>();
    types.stream()
        .filter(type -> type.startsWith(Vocab.HS))
        .map(type -> scoped.get(type.substring(Vocab.HS.length())))
        .filter(Objects::nonNull)
        .forEach(inside::putAll);
    Map<String, Term> byIri = new TreeMap<>();
    terms.values().stream()
        .filter(term -> !inside.containsKey(term.name()))
        .forEach(term -> byIri.put(term.iri(), term));
    inside.values().forEach(term -> byIri.put(term.iri(), term));
    return byIri;
  }

  /** A class by its term, or else its address made short. */
  String type(String iri) {
    String name = iri.startsWith(Vocab.HS) ? iri.substring(Vocab.HS.length()) : "";
    return classes.contains(name) ? name : compact(iri);
  }

  /** An address made short with the prefix that covers most of it. */
  String compact(String iri) {
    String best = "";
    for (Map.Entry<String, String> entry : prefixes.entrySet()) {
      if (iri.startsWith(entry.getValue())
          && (best.isEmpty() || entry.getValue().length() > length(best))) {
        best = entry.getKey();
      }
    }
    String rest = best.isEmpty() ? "" : iri.substring(length(best));
    return best.isEmpty() || rest.startsWith("//") ? iri : best + ":" + rest;
  }

  private int length(String prefix) {
    return prefixes.getOrDefault(prefix, "").length();
  }
}
