package hallucination.survey.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGateTests {
  private static final DatasetGraph EMPTY = DatasetGraphFactory.create();
  private static final double MOST_SECONDS = 3;

  @Test
  void letsAQueryThrough() {
    AdmittedQuery query = admit("SELECT * { ?s ?p ?o }");
    assertThat(query.stable()).isTrue();
    assertThat(query.wantsGraph()).isFalse();
    assertThat(admit("DESCRIBE <urn:x>").wantsGraph()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?x) {}",
        "SELECT ?s { ?s ?p ?o FILTER(RAND() > 0.5) }",
        "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(STR(UUID()) = ?r) } }",
        "SELECT (BNODE() AS ?b) {}",
        "SELECT ?s { { SELECT ?s (STRUUID() AS ?u) { ?s ?p ?o } } }"
      })
  void knowsWhatHasAnotherAnswerEachTime(String text) {
    assertThat(admit(text).stable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT ?s { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://example.org/> { ?s ?p ?o } } } } }",
        "SELECT * { ?s ?p ?o BIND(EXISTS { SERVICE <urn:x> { ?s ?p ?o } } AS ?x) }",
        "SELECT * FROM <http://example.org/> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }"
      })
  void refusesWhatReachesOut(String text) {
    assertThatThrownBy(() -> admit(text))
        .isInstanceOfSatisfying(
            QueryRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.FORBIDDEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <http://example.org/>",
        "DROP ALL",
        "SELECT * { LATERAL { ?s ?p ?o } }",
        "SELECT * { ?s <urn:p>{2,9} ?o }",
        "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ; DROP ALL",
        "SELECT * { << <urn:a> <urn:b> <urn:c> >> ?p ?o }",
        ""
      })
  void refusesWhatIsNoSparqlOnePointOneQuery(String text) {
    assertThatThrownBy(() -> admit(text))
        .isInstanceOfSatisfying(
            QueryRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.SYNTAX));
  }

  /** Texts that are made to be hard on a parser; each may be let through or refused, but soon. */
  @TestFactory
  Stream<DynamicTest> readsNoTextForLong() {
    int n = QueryGate.LONGEST - 200;
    Map<String, String> texts =
        Map.ofEntries(
            Map.entry("brackets", "SELECT * {" + "{".repeat(n)),
            Map.entry("parentheses", "SELECT * { FILTER" + "(".repeat(n)),
            Map.entry("nots", "SELECT * { FILTER(" + "!".repeat(n) + "?x) }"),
            Map.entry("minuses", "SELECT * { FILTER(1 " + "- -".repeat(n / 4) + " 1) }"),
            Map.entry("blank nodes", "SELECT * { ?s ?p " + "[ ?p ".repeat(n / 5)),
            Map.entry("lists", "SELECT * { ?s ?p " + "( ".repeat(n / 2)),
            Map.entry("path", "SELECT * { ?s <a>" + "/<a>".repeat(n / 4) + " ?o }"),
            Map.entry("inverse path", "SELECT * { ?s " + "^".repeat(n) + "<a> ?o }"),
            Map.entry("or", "SELECT * { FILTER(?x" + "||?x".repeat(n / 4) + ") }"),
            Map.entry("plus", "SELECT * { FILTER(?x" + "+?x".repeat(n / 3) + ") }"),
            Map.entry("unions", "SELECT * { {}" + "UNION{}".repeat(n / 7) + " }"),
            Map.entry("optionals", "SELECT * { " + "OPTIONAL{?a ?b ?c}".repeat(n / 18) + " }"),
            Map.entry("binds", "SELECT * { " + "BIND(1 AS ?x)".repeat(n / 13) + " }"),
            Map.entry("sub-selects", "SELECT * { " + "{SELECT*{".repeat(n / 10)),
            Map.entry("string", "SELECT * { ?s ?p \"" + "x".repeat(n) + "\" }"),
            Map.entry("open string", "SELECT * { ?s ?p \"\"\"" + "\"\"x".repeat(n / 3)),
            Map.entry("iri", "SELECT * { ?s ?p <" + "a/../".repeat(n / 5) + "> }"),
            Map.entry("scheme", "SELECT * { ?s ?p <" + "a:".repeat(n / 2) + "> }"),
            Map.entry("prefixes", "PREFIX a: <urn:a>\n".repeat(n / 18) + "SELECT * {}"),
            Map.entry("bases", "BASE <a/>".repeat(n / 9) + "SELECT * {}"),
            Map.entry("comments", "#\n".repeat(n / 2) + "SELECT * {}"),
            Map.entry("escapes", "SELECT * { ?s ?p \"" + "\\u0041".repeat(n / 6) + "\" }"),
            Map.entry("number", "SELECT * { ?s ?p " + "9".repeat(n) + " }"),
            Map.entry("exponent", "SELECT * { ?s ?p 1e" + "9".repeat(n) + " }"),
            Map.entry("values", "SELECT * { VALUES ?x { " + "1 ".repeat(n / 2) + "} }"),
            Map.entry("variables", "SELECT " + "?x ".repeat(n / 3) + "{}"),
            Map.entry("group by", "SELECT * {} GROUP BY " + "?x ".repeat(n / 3)),
            Map.entry(
                "not exists",
                "SELECT * { " + "FILTER NOT EXISTS { ?s ?p ?o ".repeat(90) + "}".repeat(90) + "}"),
            Map.entry("nul", "SELECT * { ?s ?p \"\0\" }" + "\0".repeat(n - 30)));
    return texts.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> soon(entry.getValue())));
  }

  private static void soon(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThatCode(
            () -> {
              try {
                AdmittedQuery query = admit(text);
                QueryCost.isCheap(query, new PredicateStatistics(EMPTY.getDefaultGraph()));
              } catch (QueryRefusedException e) {
                assertThat(e.refusal()).isIn(Refusal.SYNTAX, Refusal.TOO_LONG);
              }
            })
        .doesNotThrowAnyException();
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    assertThat(seconds).isLessThan(MOST_SECONDS);
  }

  private static AdmittedQuery admit(String text) {
    return QueryGate.admit(
        new QueryRequest(text, List.of(), List.of(), AnswerFormat.JSON, 0), EMPTY);
  }
}
