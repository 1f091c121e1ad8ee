package hallucination.survey.export;

import static org.apache.jena.graph.Node.ANY;

import hallucination.survey.ontology.Vocab;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes the dataset and its files; every node has a name.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT</a>
 * @see <a href="https://www.w3.org/TR/void/">VoID</a>
 */
public final class DatasetDescription {
  private static final String DATASET = Vocab.BASE + "dataset";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final Graph description = GraphMemFactory.createDefaultGraph();
  private final Node dataset = uri(DATASET);

  DatasetDescription(Graph graph, Release release, List<OutputFolder.Written> files) {
    type(dataset, DCAT.Dataset, VOID.Dataset);
    add(dataset, DCTerms.title, english("What Catches It"));
    add(
        dataset,
        DCTerms.description,
        english(
            "A living survey of hallucination in language models: works, incidents, taxonomy."));
    add(dataset, DCTerms.license, uri(LICENCE));
    add(dataset, VOID.uriSpace, text(Vocab.BASE));
    release(release);
    statistics(graph);
    files.forEach(this::distribution);
  }

  /** The description of a dataset of which no file is told. */
  public static Graph of(Graph graph, Release release) {
    return new DatasetDescription(graph, release, List.of()).graph();
  }

  /** The prefixes of the terms that a description uses. */
  public static PrefixMapping prefixes() {
    return PrefixMapping.Factory.create()
        .setNsPrefix("dcat", DCAT.NS)
        .setNsPrefix("dcterms", DCTerms.NS)
        .setNsPrefix("hs", Vocab.HS)
        .setNsPrefix("prov", PROV)
        .setNsPrefix("spdx", SPDX)
        .setNsPrefix("void", VOID.NS)
        .setNsPrefix("xsd", VocabularyTerms.XSD);
  }

  Graph graph() {
    return description;
  }

  private void release(Release release) {
    if (release.version() != null) {
      add(dataset, uri(DCAT.NS + "version"), text(release.version()));
    }
    if (release.date() != null) {
      Node date = NodeFactory.createLiteralDT(release.date().toString(), XSDDatatype.XSDdate);
      add(dataset, DCTerms.issued, date);
    }
    release.revision().ifPresent(name -> add(dataset, uri(PROV + "wasDerivedFrom"), uri(name)));
  }

  private void statistics(Graph graph) {
    Set<Node> subjects = graph.find().mapWith(Triple::getSubject).toSet();
    long entities =
        subjects.stream()
            .filter(Node::isURI)
            .filter(n -> n.getURI().startsWith(Vocab.BASE))
            .count();
    long properties = graph.find().mapWith(Triple::getPredicate).toSet().size();
    Map<String, Long> classes =
        graph
            .find(ANY, RDF.type.asNode(), ANY)
            .mapWith(t -> t.getObject().getURI())
            .toList()
            .stream()
            .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
    add(dataset, VOID.triples, integer(graph.size()));
    add(dataset, VOID.entities, integer(entities));
    add(dataset, VOID.distinctSubjects, integer(subjects.size()));
    add(dataset, VOID.properties, integer(properties));
    add(dataset, VOID.classes, integer(classes.size()));
    classes.forEach(this::partition);
  }

  private void partition(String iri, long count) {
    String last = iri.replaceAll(".*[/#]", "");
    Node partition = uri(DATASET + "#class-" + last);
    if (description.contains(partition, ANY, ANY)) {
      throw new IllegalStateException("two classes are named " + last);
    }
    add(dataset, VOID.classPartition, partition);
    add(partition, VOID._class, uri(iri));
    add(partition, VOID.entities, integer(count));
  }

  private void distribution(OutputFolder.Written file) {
    Node node = uri(DATASET + "#" + file.name());
    Node download = uri(Vocab.BASE + "data/" + file.name());
    Node checksum = uri(DATASET + "#" + file.name() + "-sha256");
    add(dataset, DCAT.distribution, node);
    type(node, DCAT.Distribution);
    add(node, DCTerms.title, text(file.name()));
    add(node, DCTerms.description, english(file.file().description()));
    add(node, DCTerms.license, uri(LICENCE));
    add(node, DCAT.mediaType, uri(MEDIA_TYPE + file.file().mediaType()));
    if (file.gzip()) {
      add(node, DCAT.compressFormat, uri(MEDIA_TYPE + "application/gzip"));
    }
    Node size =
        NodeFactory.createLiteralDT(Long.toString(file.size()), XSDDatatype.XSDnonNegativeInteger);
    add(node, DCAT.byteSize, size);
    add(node, DCAT.downloadURL, download);
    add(node, uri(SPDX + "checksum"), checksum);
    add(checksum, RDF.type, uri(SPDX + "Checksum"));
    add(checksum, uri(SPDX + "algorithm"), uri(SPDX + "checksumAlgorithm_sha256"));
    Node sum = NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary);
    add(checksum, uri(SPDX + "checksumValue"), sum);
    if (isDump(file)) {
      add(dataset, VOID.dataDump, download);
    }
  }

  private static boolean isDump(OutputFolder.Written file) {
    return file.file().name().equals(ExportFormat.TURTLE.fileName())
        || file.file().name().equals(ExportFormat.NTRIPLES.fileName());
  }

  private void type(Node node, Resource... types) {
    for (Resource type : types) {
      add(node, RDF.type, type.asNode());
    }
  }

  private void add(Node subject, Resource property, Node object) {
    add(subject, property.asNode(), object);
  }

  private void add(Node subject, Node property, Node object) {
    description.add(Triple.create(subject, property, object));
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
