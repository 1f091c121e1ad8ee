package hallucination.survey.graph.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hallucination.survey.Repository;
import hallucination.survey.graph.NamedQuery;
import hallucination.survey.graph.compact.CompactDataset;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries end when they are told to, hold no more than they may, and run on numbers at all. */
class FastExecutionTests {
  private static final DatasetGraph SURVEY = Repository.loaded().knowledgeBase().dataset();

  /** Each would run for hours, in a different part of a plan. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }",
        "SELECT * { ?a ?p ?b . ?c ?q ?d FILTER(STR(?b) = CONCAT(STR(?d), \"x\")) }",
        "ASK { ?a ?p ?b . ?c ?q ?d . FILTER NOT EXISTS { ?x ?p ?y . ?y ?q ?z } FILTER(?b = ?d + 1) }",
        "SELECT (COUNT(*) AS ?n) { ?a (<a:a>|!<a:a>)* ?b . ?b (<a:a>|!<a:a>)* ?c }",
        "SELECT * { { SELECT ?a ?c { ?a ?p ?b . ?c ?q ?d } } { SELECT ?a { ?a ?p ?b . ?c ?q ?d } } }",
        "SELECT DISTINCT ?p ?q { ?a ?p ?b . ?c ?q ?d . ?e ?q ?f }",
        "SELECT * { ?a ?p ?b MINUS { ?x ?q ?b . ?y ?r ?z } }",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?p ?b OPTIONAL { ?c ?q ?d . ?e ?r ?f FILTER(?f = ?g) } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?p ?b { ?a ?p ?x } UNION { ?c ?q ?d . ?e ?r ?f } }",
      })
  void endAtTheirLimit(String query) {
    long start = System.nanoTime();
    assertThatThrownBy(() -> drain(query, Long.MAX_VALUE, 300))
        .isInstanceOf(QueryCancelledException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  private static void drain(String query, long mostHeld, long millis) {
    Context context = ARQ.getContext().copy();
    FastExecution.use(context, mostHeld);
    try (QueryExec exec =
        QueryExec.dataset(SURVEY)
            .query(query)
            .context(context)
            .timeout(millis, TimeUnit.MILLISECONDS)
            .build()) {
      if (exec.getQuery().isAskType()) {
        exec.ask();
      } else {
        exec.select().forEachRemaining(row -> {});
      }
    }
  }

  @Test
  void endWhenTheyAreAborted() {
    String query = "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }";
    try (QueryExec exec = QueryExec.dataset(SURVEY).query(query).build()) {
      CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(exec::abort);
      assertThatThrownBy(() -> exec.select().hasNext()).isInstanceOf(QueryCancelledException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a ?b (COUNT(*) AS ?n) { ?a ?p ?b } GROUP BY ?a ?b",
        "SELECT DISTINCT ?a ?b { ?a ?p ?b }",
        "SELECT * { ?x a ?y OPTIONAL { { SELECT ?x (?b AS ?z) { ?x ?p ?b } } FILTER(?y != ?z) } }",
        "SELECT * { ?x a ?y MINUS { ?x ?p ?b } }",
        "SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a ?p ?b }",
        "SELECT (COUNT(*) AS ?n) { ?a ?p ?b BIND(CONCAT(STR(?a), STR(?b)) AS ?c) }",
        "SELECT (GROUP_CONCAT(?b) AS ?n) { ?a ?p ?b }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<a:a>)* ?b }",
        "ASK { ?a a ?b FILTER(RAND() > 2 || EXISTS { ?a ?p ?x MINUS { ?c ?q ?x } }) }",
      })
  void holdNoMoreThanTheyMay(String query) {
    assertThatThrownBy(() -> drain(query, 10_000, 60_000))
        .isInstanceOf(TooMuchHeldException.class)
        .hasMessageContaining("10000");
  }

  @Test
  void canBeSwitchedBackToJena() {
    Context context = ARQ.getContext().copy();
    FastExecution.use(context);
    FastExecution.useStock(context);
    try (QueryExec exec =
        QueryExec.dataset(SURVEY).query("SELECT * { ?a a ?b } LIMIT 1").context(context).build()) {
      assertThat(exec.select().next()).isNotInstanceOf(Row.class);
    }
    try (QueryExec exec =
        QueryExec.dataset(SURVEY).query("SELECT ?a { ?a a ?b } LIMIT 1").build()) {
      assertThat(exec.select().next()).isInstanceOf(Row.class);
    }
  }

  static Stream<NamedQuery> questions() {
    return Repository.loaded().knowledgeBase().questions().stream();
  }

  /**
   * All but the sorting is planned, so that no question falls back to Jena unseen; and but the
   * columns of question 12, one of which asks whether a pattern exists.
   */
  @ParameterizedTest
  @MethodSource("questions")
  void planTheQuestions(NamedQuery question) {
    CompactDataset dataset = (CompactDataset) SURVEY;
    ExecutionContext context = ExecutionContext.create(dataset, ARQ.getContext().copy());
    Op op = Algebra.optimize(Algebra.compile(QueryFactory.create(question.text())));
    for (int columns = question.name().startsWith("12") ? 3 : 2; columns > 0; columns--) {
      op = ((Op1) op).getSubOp();
    }
    assertThat(Planner.plan(op, dataset.getDefaultGraph(), context, true)).isPresent();
  }
}
