package hallucination.survey.papers;

import hallucination.survey.ontology.Key;
import hallucination.survey.ontology.KeyForm;
import hallucination.survey.ontology.SectionModel;
import hallucination.survey.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.serializer.Serializer;

/**
 * Writes a record in its canonical form: keys in the order of the shapes, lists of slugs on one
 * line, prose folded at about 92 characters, quotes only where they are needed. Comments stay with
 * the key they stand at. The form says nothing new: the same keys and values are read from it.
 */
public final class RecordWriter {
  private static final int WIDTH = 92;
  private static final int PROSE = 80;

  /** A part with no more keys than this is written on one line. */
  private static final int SHORT_PART = 4;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final JsonScalarResolver RESOLVER = new JsonScalarResolver();

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setWidth(WIDTH)
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setDumpComments(true)
          .build();

  private final SectionModel model;

  /** A writer for records with these keys. */
  public RecordWriter(SectionModel model) {
    this.model = model;
  }

  /** The canonical form of a file, or nothing if it can't be read as a record. */
  public Optional<String> canonical(SourceFile file) {
    return YamlReader.quietly(file).map(this::write);
  }

  String write(MappingNode root) {
    Text text = new Text();
    Serializer serializer = new Serializer(SETTINGS, new Emitter(SETTINGS, text));
    serializer.emitStreamStart();
    serializer.serializeDocument(section(root, model, FlowStyle.BLOCK));
    serializer.emitStreamEnd();
    return text.toString();
  }

  private MappingNode section(MappingNode map, SectionModel keys, FlowStyle style) {
    List<NodeTuple> tuples = new ArrayList<>();
    for (NodeTuple tuple : map.getValue()) {
      Optional<Key> key = keys.key(name(tuple));
      Node value = tuple.getValueNode();
      tuples.add(
          new NodeTuple(
              commented(tuple.getKeyNode(), tuple.getKeyNode()),
              key.map(k -> commented(value(k, value), value)).orElse(value)));
    }
    List<String> order = keys.names();
    tuples.sort(Comparator.comparingInt(tuple -> place(order, name(tuple))));
    return commented(new MappingNode(Tag.MAP, tuples, style), map);
  }

  private Node value(Key key, Node node) {
    if (!(node instanceof SequenceNode list)) {
      return item(key, node);
    }
    List<Node> items = new ArrayList<>();
    list.getValue().forEach(item -> items.add(commented(item(key, item), item)));
    boolean slugs =
        key.form() != KeyForm.TEXT
            && key.form() != KeyForm.PAGE
            && items.stream().allMatch(item -> item instanceof ScalarNode && !key.form().nested());
    return new SequenceNode(Tag.SEQ, items, slugs ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private Node item(Key key, Node node) {
    return switch (node) {
      case MappingNode map -> {
        Optional<SectionModel> inside = key.inside();
        boolean onOneLine =
            inside.isEmpty()
                || (key.many() && inside.get().keys().size() <= SHORT_PART && !holdsProse(map));
        yield section(
            map,
            inside.orElse(new SectionModel("", List.of())),
            onOneLine ? FlowStyle.FLOW : FlowStyle.BLOCK);
      }
      case ScalarNode scalar -> scalar(key, scalar);
      default -> node;
    };
  }

  private static ScalarNode scalar(Key key, ScalarNode node) {
    String typed = SPACES.matcher(node.getValue().strip()).replaceAll(" ");
    String text = Identifier.of(key.name(), typed).map(Identifier::value).orElse(typed);
    boolean bare =
        switch (key.form()) {
          case INTEGER, DECIMAL, YEAR, BOOLEAN -> true;
          default -> false;
        };
    Tag plain = RESOLVER.resolve(text, true);
    if (bare) {
      return new ScalarNode(plain, text, ScalarStyle.PLAIN);
    }
    boolean title = key.name().equals("title");
    boolean prose = key.form() == KeyForm.TEXT && isProse(text);
    ScalarStyle style =
        prose
            ? ScalarStyle.FOLDED
            : title || !plain.equals(Tag.STR) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    return new ScalarNode(Tag.STR, text, style);
  }

  private static boolean isProse(String text) {
    return text.length() > PROSE && text.contains(" ");
  }

  private static boolean holdsProse(MappingNode map) {
    return map.getValue().stream()
        .anyMatch(tuple -> tuple.getValueNode() instanceof ScalarNode s && isProse(s.getValue()));
  }

  /** Keeps the comments of the node as it was read; blank lines go. */
  private static <N extends Node> N commented(N written, Node read) {
    written.setBlockComments(kept(read.getBlockComments()));
    written.setInLineComments(kept(read.getInLineComments()));
    written.setEndComments(kept(read.getEndComments()));
    return written;
  }

  private static List<CommentLine> kept(List<CommentLine> comments) {
    return comments == null || comments.isEmpty()
        ? List.of()
        : comments.stream().filter(c -> c.getCommentType() != CommentType.BLANK_LINE).toList();
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  private static String name(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** Collects what the emitter writes. */
  private static final class Text implements StreamDataWriter {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(String part) {
      text.append(part);
    }

    @Override
    public void write(String part, int from, int length) {
      text.append(part, from, from + length);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
