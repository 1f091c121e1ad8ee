package hallucination.survey.graph.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Makes up queries about the terms of a graph, always the same for the same seed. */
final class RandomQueries {
  private static final String[] VARIABLES = {"?a", "?b", "?c", "?d", "?e"};

  private final Random random;
  private final List<Triple> triples;
  private final List<Node> names;
  private final int mostPatterns;
  private int fresh;

  /** With so many patterns in a group at most. */
  RandomQueries(long seed, Graph graph, List<Node> names, int mostPatterns) {
    this.random = new Random(seed);
    this.triples =
        graph.find().toList().stream()
            .filter(t -> !t.getSubject().isBlank() && !t.getObject().isBlank())
            .sorted(java.util.Comparator.comparing(Triple::toString))
            .toList();
    this.names = names.stream().filter(Node::isURI).toList();
    this.mostPatterns = mostPatterns;
  }

  String next() {
    fresh = 0;
    return switch (random.nextInt(8)) {
      case 0 -> "ASK " + group(2);
      case 1 -> "SELECT DISTINCT " + variables() + " " + group(2);
      case 2, 3 -> grouped(2);
      default -> "SELECT * " + group(2);
    };
  }

  private String grouped(int depth) {
    String keys = random.nextInt(4) == 0 ? "" : variables();
    String results =
        IntStream.rangeClosed(0, random.nextInt(2))
            .mapToObj(i -> "(" + aggregate() + " AS ?n" + fresh++ + ")")
            .collect(Collectors.joining(" "));
    String having = random.nextInt(5) == 0 ? " HAVING (COUNT(*) > 1)" : "";
    return "SELECT %s %s %s%s%s"
        .formatted(keys, results, group(depth), keys.isEmpty() ? "" : " GROUP BY " + keys, having);
  }

  private String aggregate() {
    return switch (random.nextInt(7)) {
      case 0 -> "COUNT(*)";
      case 1 -> "COUNT(" + variable() + ")";
      case 2 -> "COUNT(DISTINCT " + variable() + ")";
      case 3 -> "MIN(STR(" + variable() + "))";
      case 4 -> "MAX(STR(" + variable() + "))";
      case 5 -> "SUM(" + variable() + ")";
      default -> "SUM(STRLEN(STR(" + variable() + ")))";
    };
  }

  private String group(int depth) {
    List<String> parts = new ArrayList<>();
    parts.add(pattern());
    for (int i = random.nextInt(mostPatterns); i > 0; i--) {
      parts.add(part(depth));
    }
    return "{ " + String.join(" ", parts) + " }";
  }

  private String part(int depth) {
    int kinds = depth == 0 ? 9 : 17;
    return switch (random.nextInt(kinds)) {
      case 0, 1, 2 -> pattern();
      case 3 -> path();
      case 4, 5 -> "FILTER(" + condition() + ")";
      case 6 -> "BIND(" + value() + " AS ?f" + fresh++ + ")";
      case 7 -> values();
      case 8 -> "FILTER " + exists(0);
      case 9, 10 -> "OPTIONAL " + group(depth - 1);
      case 11 -> group(depth - 1) + " UNION " + group(depth - 1);
      case 12 -> "MINUS " + group(depth - 1);
      case 13 -> "FILTER(" + condition() + " || " + exists(depth - 1) + ")";
      case 14 -> "{ SELECT " + variables() + " " + group(depth - 1) + " }";
      case 15 -> "{ " + grouped(depth - 1) + " }";
      default ->
          "GRAPH " + (random.nextBoolean() ? "?g" : term(any(names))) + " " + group(depth - 1);
    };
  }

  private String exists(int depth) {
    return (random.nextBoolean() ? "EXISTS " : "NOT EXISTS ") + group(depth);
  }

  /**
   * A triple of the graph, with variables in most places. A variable for a predicate is never one
   * for a subject or object, since Jena fails on a predicate that is no IRI.
   */
  private String pattern() {
    Triple triple = any(triples);
    String subject = random.nextInt(4) == 0 ? term(triple.getSubject()) : variable();
    String predicate =
        switch (random.nextInt(12)) {
          case 0 -> "?p";
          case 1 -> "?q";
          default -> term(triple.getPredicate());
        };
    String object = random.nextInt(4) == 0 ? term(triple.getObject()) : variable();
    return "%s %s %s .".formatted(subject, predicate, object);
  }

  private String path() {
    Triple triple = any(triples);
    String subject = random.nextInt(3) == 0 ? term(triple.getSubject()) : variable();
    return "%s %s %s .".formatted(subject, path(2), variable());
  }

  private String path(int depth) {
    String link = term(any(triples).getPredicate());
    if (depth == 0) {
      return link;
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + path(depth - 1) + "/" + path(depth - 1) + ")";
      case 1 -> "(" + path(depth - 1) + "|" + path(depth - 1) + ")";
      case 2 -> "^" + link;
      case 3 -> "(" + path(depth - 1) + ")*";
      case 4 -> "(" + path(depth - 1) + ")+";
      case 5 -> "(" + path(depth - 1) + ")?";
      case 6 -> "!(" + link + "|^" + term(any(triples).getPredicate()) + ")";
      default -> link;
    };
  }

  private String condition() {
    return switch (random.nextInt(8)) {
      case 0 -> variable() + " = " + operand();
      case 1 -> variable() + " != " + operand();
      case 2 -> variable() + " < " + operand();
      case 3 -> "BOUND(" + variable() + ")";
      case 4 -> "CONTAINS(LCASE(" + variable() + "), \"an\")";
      case 5 -> "isIRI(" + variable() + ") && " + variable() + " != " + operand();
      case 6 -> "!(" + variable() + " = " + operand() + ")";
      default -> variable() + " IN (" + operand() + ", " + operand() + ")";
    };
  }

  private String operand() {
    return random.nextBoolean() ? variable() : term(any(triples).getObject());
  }

  private String value() {
    return switch (random.nextInt(5)) {
      case 0 -> "STR(" + variable() + ")";
      case 1 -> variable();
      case 2 -> variable() + " + 1";
      case 3 -> "COALESCE(" + variable() + ", " + variable() + ")";
      default -> "IF(" + condition() + ", " + variable() + ", 1)";
    };
  }

  private String values() {
    String rows =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(
                i ->
                    "(%s %s)"
                        .formatted(
                            random.nextInt(4) == 0 ? "UNDEF" : term(any(triples).getSubject()),
                            random.nextInt(3) == 0 ? "UNDEF" : term(any(triples).getObject())))
            .collect(Collectors.joining(" "));
    String first = variable();
    String second = variable();
    return first.equals(second) ? "" : "VALUES (%s %s) { %s }".formatted(first, second, rows);
  }

  private String variables() {
    return random
        .ints(1 + random.nextInt(2), 0, VARIABLES.length)
        .distinct()
        .mapToObj(i -> VARIABLES[i])
        .collect(Collectors.joining(" "));
  }

  private String variable() {
    return VARIABLES[random.nextInt(VARIABLES.length)];
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String term(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
