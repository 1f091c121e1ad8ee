package hallucination.survey.sparql;

import java.io.StringReader;
import org.apache.jena.sparql.lang.sparql_11.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.javacc.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.javacc.Token;
import org.apache.jena.sparql.lang.sparql_11.javacc.TokenMgrError;

/**
 * Measures a query before it is parsed, since a parser calls itself for each level: how many tokens
 * it has, how deep its brackets go, how many signs stand in a row before one term.
 */
final class QueryTokens {
  private static final int MOST = 10_000;
  private static final int DEEPEST = 100;

  private QueryTokens() {}

  /** Refuses what is too long or too deep; leaves what is no SPARQL to the parser. */
  static void measure(String text) {
    SPARQLParser11TokenManager tokens =
        new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text)));
    int count = 0;
    int depth = 0;
    int signs = 0;
    try {
      for (Token token = tokens.getNextToken();
          token.kind != SPARQLParser11Constants.EOF;
          token = tokens.getNextToken()) {
        depth += change(token.kind);
        signs = isSign(token.kind) ? signs + 1 : 0;
        if (++count > MOST) {
          throw new QueryRefusedException(
              Refusal.TOO_LONG,
              "the query has more than " + MOST + " words and signs",
              token.beginLine,
              token.beginColumn);
        }
        if (depth > DEEPEST || signs > DEEPEST) {
          throw tooDeep();
        }
      }
    } catch (TokenMgrError e) {
      // the parser says where, and in its own words
    }
  }

  static QueryRefusedException tooDeep() {
    return new QueryRefusedException(
        Refusal.TOO_LONG, "the query is nested more than " + DEEPEST + " levels deep");
  }

  private static int change(int kind) {
    return switch (kind) {
      case SPARQLParser11Constants.LPAREN,
          SPARQLParser11Constants.LBRACE,
          SPARQLParser11Constants.LBRACKET ->
          1;
      case SPARQLParser11Constants.RPAREN,
          SPARQLParser11Constants.RBRACE,
          SPARQLParser11Constants.RBRACKET ->
          -1;
      default -> 0;
    };
  }

  private static boolean isSign(int kind) {
    return switch (kind) {
      case SPARQLParser11Constants.BANG,
          SPARQLParser11Constants.PLUS,
          SPARQLParser11Constants.MINUS,
          SPARQLParser11Constants.CARAT,
          SPARQLParser11Constants.NIL ->
          true;
      default -> false;
    };
  }
}
