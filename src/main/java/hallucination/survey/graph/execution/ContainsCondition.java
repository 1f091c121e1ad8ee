package hallucination.survey.graph.execution;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Whether a text has a word of plain lower-case letters in it, in any case, without a copy of it.
 */
final class ContainsCondition extends Condition {
  /** The two that become ASCII letters when they are put in lower case. */
  private static final char DOTTED_I = '\u0130';

  private static final char KELVIN = '\u212A';

  private final Session session;
  private final Registers registers;
  private final int text;
  private final String word;
  private final Condition byJena;

  /** The word is not empty and all ASCII without capitals. */
  ContainsCondition(Matching matching, int text, String word, Condition byJena) {
    this.session = matching.session();
    this.registers = matching.registers();
    this.text = text;
    this.word = word;
    this.byJena = byJena;
  }

  /**
   * Whether this class can look for a word at all: some languages have a lower case of their own.
   */
  static boolean suits(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> c < 128 && (c < 'A' || c > 'Z'))
        && lowerCaseIsPlain();
  }

  @SuppressWarnings("StringCaseLocaleUsage")
  private static boolean lowerCaseIsPlain() {
    return "I".toLowerCase().equals("i");
  }

  @Override
  byte test() {
    int id = registers.get(text);
    if (id == Session.UNBOUND) {
      return ERROR;
    }
    Node node = session.node(id);
    if (!node.isLiteral()
        || !(node.getLiteralDatatype() == XSDDatatype.XSDstring
            || node.getLiteralDatatype().getURI().equals(RDF.langString.getURI()))) {
      return byJena.test();
    }
    String value = node.getLiteralLexicalForm();
    char first = word.charAt(0);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == DOTTED_I || c == KELVIN) {
        return byJena.test();
      }
      if (lower(c) == first && stands(value, i)) {
        return TRUE;
      }
    }
    return FALSE;
  }

  private boolean stands(String value, int at) {
    if (at + word.length() > value.length()) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (lower(value.charAt(at + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
