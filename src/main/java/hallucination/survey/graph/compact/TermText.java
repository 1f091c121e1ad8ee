package hallucination.survey.graph.compact;

import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;

/**
 * Terms as bytes: a letter for the kind, then its parts, all but the last with their length before
 * them.
 */
final class TermText {
  private final MemorySegment bytes;
  private final int[] starts;

  /** Term i takes the bytes from its start to the start of the next. */
  TermText(MemorySegment bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  int size() {
    return starts.length - 1;
  }

  Node decode(int id) {
    int start = starts[id];
    byte[] text = bytes.asSlice(start, starts[id + 1] - start).toArray(ValueLayout.JAVA_BYTE);
    return decode(ByteBuffer.wrap(text));
  }

  static byte[] encode(Node node) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (node.isURI()) {
      parts(out, 'I', node.getURI());
    } else if (node.isBlank()) {
      parts(out, 'B', node.getBlankNodeLabel());
    } else if (node.isTripleTerm()) {
      out.write('Q');
      part(out, encode(node.getTriple().getSubject()));
      part(out, encode(node.getTriple().getPredicate()));
      out.writeBytes(encode(node.getTriple().getObject()));
    } else if (node.getLiteralBaseDirection() != null) {
      String direction = node.getLiteralBaseDirection().direction();
      parts(out, 'D', direction, node.getLiteralLanguage(), node.getLiteralLexicalForm());
    } else if (!node.getLiteralLanguage().isEmpty()) {
      parts(out, 'L', node.getLiteralLanguage(), node.getLiteralLexicalForm());
    } else if (NodeFactory.createLiteralString("").getLiteralDatatype()
        == node.getLiteralDatatype()) {
      parts(out, 'S', node.getLiteralLexicalForm());
    } else {
      parts(out, 'T', node.getLiteralDatatypeURI(), node.getLiteralLexicalForm());
    }
    return out.toByteArray();
  }

  private static Node decode(ByteBuffer in) {
    return switch ((char) in.get()) {
      case 'I' -> NodeFactory.createURI(rest(in));
      case 'B' -> NodeFactory.createBlankNode(rest(in));
      case 'S' -> NodeFactory.createLiteralString(rest(in));
      case 'L' -> {
        String language = text(part(in));
        yield NodeFactory.createLiteralLang(rest(in), language);
      }
      case 'D' -> {
        TextDirection direction = TextDirection.create(text(part(in)));
        String language = text(part(in));
        yield NodeFactory.createLiteralDirLang(rest(in), language, direction);
      }
      case 'T' -> {
        String datatype = text(part(in));
        yield NodeFactory.createLiteralDT(rest(in), NodeFactory.getType(datatype));
      }
      case 'Q' -> {
        Node subject = decode(part(in));
        Node predicate = decode(part(in));
        yield NodeFactory.createTripleTerm(subject, predicate, decode(in));
      }
      default -> throw new InvalidSnapshotException("a term of an unknown kind");
    };
  }

  private static void parts(ByteArrayOutputStream out, char kind, String... parts) {
    out.write(kind);
    for (int i = 0; i < parts.length - 1; i++) {
      part(out, parts[i].getBytes(StandardCharsets.UTF_8));
    }
    out.writeBytes(parts[parts.length - 1].getBytes(StandardCharsets.UTF_8));
  }

  private static void part(ByteArrayOutputStream out, byte[] part) {
    out.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
    out.writeBytes(part);
  }

  private static ByteBuffer part(ByteBuffer in) {
    int length = in.getInt();
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return part;
  }

  private static String rest(ByteBuffer in) {
    return text(in.slice());
  }

  private static String text(ByteBuffer part) {
    return StandardCharsets.UTF_8.decode(part).toString();
  }
}
