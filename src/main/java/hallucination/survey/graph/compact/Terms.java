package hallucination.survey.graph.compact;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a dataset, numbered from 0: predicates first, then all other IRIs and blank nodes,
 * then literals. Terms of a snapshot are decoded when they are first asked for.
 */
public final class Terms {
  /** The number of no term. */
  public static final int NONE = -1;

  private static final VarHandle NODES = MethodHandles.arrayElementVarHandle(Node[].class);

  private final @Nullable Node[] nodes;
  private final int predicates;
  private final int firstLiteral;
  private final int[] slots;
  private final @Nullable TermText text;

  private Terms(
      @Nullable Node[] nodes,
      int predicates,
      int firstLiteral,
      int[] slots,
      @Nullable TermText text) {
    this.nodes = nodes;
    this.predicates = predicates;
    this.firstLiteral = firstLiteral;
    this.slots = slots;
    this.text = text;
  }

  /** Terms in memory, in the order of their numbers. */
  static Terms of(Node[] nodes, int predicates, int firstLiteral) {
    int[] slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, nodes.length)) * 4)];
    java.util.Arrays.fill(slots, NONE);
    for (int id = 0; id < nodes.length; id++) {
      int slot = slot(nodes[id], slots.length);
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id;
    }
    return new Terms(nodes, predicates, firstLiteral, slots, null);
  }

  /** Terms that are still text. */
  static Terms of(TermText text, int predicates, int firstLiteral, int[] slots) {
    return new Terms(new Node[text.size()], predicates, firstLiteral, slots, text);
  }

  /** How many there are. */
  public int size() {
    return nodes.length;
  }

  /** How many of the first numbers are predicates. */
  public int predicates() {
    return predicates;
  }

  /** The first number that is neither of an IRI nor of a blank node. */
  public int firstLiteral() {
    return firstLiteral;
  }

  /** Whether a number is that of an IRI or a blank node; equal terms of these are the same term. */
  public boolean isResource(int id) {
    return id < firstLiteral;
  }

  /** The term of a number. */
  public Node node(int id) {
    Node node = (Node) NODES.getAcquire(nodes, id);
    if (node == null) {
      node = java.util.Objects.requireNonNull(text).decode(id);
      NODES.setRelease(nodes, id, node);
    }
    return node;
  }

  /** The number of a term, or {@link #NONE} if no triple has it. */
  public int id(Node node) {
    int slot = slot(node, slots.length);
    while (slots[slot] != NONE) {
      if (node(slots[slot]).equals(node)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  /** Where each term is looked up; kept in the snapshot. */
  int[] slots() {
    return slots;
  }

  private static int slot(Node node, int slots) {
    int hash = hash(node) * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & (slots - 1);
  }

  /** The same in every process, which the hash of a datatype is not. */
  private static int hash(Node node) {
    if (node.isURI()) {
      return node.getURI().hashCode();
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().hashCode() * 31 + node.getLiteralDatatypeURI().hashCode();
    }
    if (node.isBlank()) {
      return node.getBlankNodeLabel().hashCode() + 1;
    }
    if (node.isTripleTerm()) {
      return (hash(node.getTriple().getSubject()) * 31 + hash(node.getTriple().getPredicate())) * 31
          + hash(node.getTriple().getObject());
    }
    return 0;
  }
}
