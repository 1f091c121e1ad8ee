package hallucination.survey.ontology;

import static org.apache.jena.graph.Node.ANY;

import hallucination.survey.source.Diagnostics;
import hallucination.survey.source.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads from the SHACL shapes which keys a record may have. A property group of the shapes is a
 * part of the record whose keys speak of the record itself.
 */
final class RecordModelReader {
  private static final Node KEY_FORM = Vocab.hs("keyForm");
  private static final Node SCHEME = Vocab.hs("scheme");

  private final Graph shapes;
  private final Optional<TurtleFile> file;
  private final Diagnostics diagnostics;

  RecordModelReader(List<TurtleFile> files, Diagnostics diagnostics) {
    this.file = files.stream().filter(f -> f.file().path().endsWith("/shapes.ttl")).findFirst();
    this.shapes = file.map(TurtleFile::graph).orElseGet(GraphMemFactory::empty);
    this.diagnostics = diagnostics;
  }

  SectionModel read() {
    List<Node> shapesOfRecords = new ArrayList<>(List.of(shape("Record"), shape("IncidentReport")));
    List<Ordered> keys = new ArrayList<>();
    for (Node owner : shapesOfRecords) {
      properties(owner)
          .filter(property -> object(property, SHACL.group).isEmpty())
          .forEach(property -> key(property).ifPresent(keys::add));
    }
    shapes
        .find(ANY, RDF.type.asNode(), SHACL.PropertyGroup)
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(group -> keys.add(new Ordered(order(group), group(group, shapesOfRecords))));
    return section("Record", keys);
  }

  private Key group(Node group, List<Node> owners) {
    List<Ordered> inside = new ArrayList<>();
    for (Node owner : owners) {
      properties(owner)
          .filter(property -> object(property, SHACL.group).filter(group::equals).isPresent())
          .forEach(property -> key(property).ifPresent(inside::add));
    }
    String name = text(group, RDFS.label.asNode()).orElse("");
    return new Key(
        name,
        "",
        KeyForm.GROUP,
        null,
        0,
        1,
        null,
        text(group, RDFS.comment.asNode()).orElse(""),
        null,
        section(name, inside));
  }

  private Optional<Ordered> key(Node property) {
    Optional<String> name = text(property, SHACL.name);
    Optional<Node> path = object(property, SHACL.path);
    Optional<KeyForm> form = text(property, KEY_FORM).flatMap(KeyForm::of);
    if (name.isEmpty() || path.filter(Node::isURI).isEmpty() || form.isEmpty()) {
      file.ifPresent(
          f ->
              diagnostics.add(
                  OntologyRule.ONTOLOGY_INCOMPLETE.at(
                      f.file().path(),
                      shapes
                          .find(property, ANY, ANY)
                          .nextOptional()
                          .map(f::locate)
                          .orElse(Location.START),
                      "no key can be made from " + property)));
      return Optional.empty();
    }
    Optional<SectionModel> inside =
        form.get() == KeyForm.SECTION
            ? object(property, SHACL.node).map(this::sectionOf)
            : Optional.empty();
    Key key =
        new Key(
            name.get(),
            path.get().getURI(),
            form.get(),
            object(property, SCHEME).flatMap(RecordModelReader::schemeKey).orElse(null),
            number(property, SHACL.minCount).orElse(0),
            number(property, SHACL.maxCount).orElse(Integer.MAX_VALUE),
            text(property, SHACL.pattern).orElse(null),
            text(property, SHACL.description).orElse(""),
            text(property, SKOS.example.asNode()).orElse(null),
            inside.orElse(null));
    return Optional.of(new Ordered(order(property), key));
  }

  private SectionModel sectionOf(Node nodeShape) {
    List<Ordered> keys = new ArrayList<>();
    properties(nodeShape).forEach(property -> key(property).ifPresent(keys::add));
    String name = nodeShape.toString();
    return section(name.substring(name.lastIndexOf('#') + 1), keys);
  }

  private static SectionModel section(String name, List<Ordered> keys) {
    keys.sort(Comparator.comparing(Ordered::order).thenComparing(k -> k.key().name()));
    return new SectionModel(name, keys.stream().map(Ordered::key).toList());
  }

  private static Optional<String> schemeKey(Node scheme) {
    String iri = scheme.toString();
    return iri.startsWith(Vocab.BASE) && iri.endsWith("/") && iri.length() > Vocab.BASE.length()
        ? Optional.of(iri.substring(Vocab.BASE.length(), iri.length() - 1))
        : Optional.empty();
  }

  private static Node shape(String name) {
    return NodeFactory.createURI(Vocab.SHAPE + name);
  }

  private Stream<Node> properties(Node owner) {
    return shapes.find(owner, SHACL.property, ANY).mapWith(Triple::getObject).toList().stream();
  }

  private Optional<Node> object(Node subject, Node property) {
    return shapes.find(subject, property, ANY).mapWith(Triple::getObject).nextOptional();
  }

  private Optional<String> text(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  private Optional<Integer> number(Node subject, Node property) {
    return text(subject, property).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
  }

  private BigDecimal order(Node subject) {
    return text(subject, SHACL.order)
        .filter(text -> text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"))
        .map(BigDecimal::new)
        .orElse(BigDecimal.ZERO);
  }

  private record Ordered(BigDecimal order, Key key) {}
}
