package hallucination.survey.papers;

import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Compares two YAML trees by what a record says in them: the order of keys, the spelling of
 * identifiers and the breaks of lines do not matter; comments do.
 */
final class SameMeaning {
  private SameMeaning() {}

  static boolean of(MappingNode before, String after) {
    SourceFile file =
        new SourceFile("papers/0000/written.yaml", after.getBytes(StandardCharsets.UTF_8));
    Optional<MappingNode> again = YamlReader.quietly(file);
    return again.isPresent()
        && same("", before, again.get())
        && comments(before).equals(comments(again.get()));
  }

  private static boolean same(String key, Node one, Node other) {
    return switch (one) {
      case MappingNode map -> other instanceof MappingNode second && sameKeys(map, second);
      case SequenceNode list ->
          other instanceof SequenceNode second
              && list.getValue().size() == second.getValue().size()
              && sameItems(key, list.getValue(), second.getValue());
      case ScalarNode scalar ->
          other instanceof ScalarNode second
              && said(key, scalar).equals(said(key, second))
              && isNothing(scalar) == isNothing(second);
      default -> false;
    };
  }

  private static boolean sameItems(String key, List<Node> one, List<Node> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!same(key, one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameKeys(MappingNode one, MappingNode other) {
    Map<String, Node> values = new HashMap<>();
    other.getValue().forEach(tuple -> values.put(name(tuple), tuple.getValueNode()));
    return one.getValue().size() == values.size()
        && one.getValue().stream()
            .allMatch(
                tuple -> {
                  Node value = values.get(name(tuple));
                  return value != null && same(name(tuple), tuple.getValueNode(), value);
                });
  }

  private static String name(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static String said(String key, ScalarNode node) {
    String text = node.getValue().strip().replaceAll("\\s+", " ");
    return Identifier.of(key, text).map(Identifier::value).orElse(text);
  }

  /** Whether a plain word stands for the lack of a value. */
  private static boolean isNothing(ScalarNode node) {
    return node.isPlain() && (node.getValue().isEmpty() || node.getValue().equals("null"));
  }

  private static List<String> comments(Node node) {
    List<String> comments = new ArrayList<>();
    collect(node, comments);
    comments.sort(null);
    return comments;
  }

  private static void collect(Node node, List<String> comments) {
    add(node.getBlockComments(), comments);
    add(node.getInLineComments(), comments);
    add(node.getEndComments(), comments);
    switch (node) {
      case MappingNode map ->
          map.getValue()
              .forEach(
                  tuple -> {
                    collect(tuple.getKeyNode(), comments);
                    collect(tuple.getValueNode(), comments);
                  });
      case SequenceNode list -> list.getValue().forEach(item -> collect(item, comments));
      default -> {}
    }
  }

  private static void add(List<CommentLine> lines, List<String> comments) {
    if (lines != null) {
      lines.stream()
          .filter(line -> line.getCommentType() != CommentType.BLANK_LINE)
          .forEach(line -> comments.add(line.getValue().strip()));
    }
  }
}
