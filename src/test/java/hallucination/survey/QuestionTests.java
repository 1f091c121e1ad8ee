package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.graph.KnowledgeBase;
import hallucination.survey.graph.NamedQuery;
import hallucination.survey.source.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The competency questions run on the real records, and are right on fabricated ones. */
class QuestionTests {
  private static final Path FABRICATED = Path.of("src/test/resources/questions");

  private static KnowledgeBase fabricated;
  private static KnowledgeBase empty;

  @BeforeAll
  static void load() throws IOException {
    KnowledgeBaseLoader.Loaded loaded = KnowledgeBaseLoader.load(FabricatedSurvey.read(FABRICATED));
    assertThat(loaded.diagnostics()).isEmpty();
    fabricated = loaded.knowledgeBase();
    empty =
        KnowledgeBaseLoader.load(SourceTree.of(Repository.tree().below("ontology")))
            .knowledgeBase();
  }

  static Stream<NamedQuery> questions() {
    return Repository.loaded().knowledgeBase().questions().stream();
  }

  @Test
  void areTwentyFive() {
    assertThat(questions().map(QuestionTests::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).boxed().toList());
  }

  @Test
  void starTheElevenThatNothingElseAnswers() {
    assertThat(
            questions()
                .filter(question -> question.decorator("starred").orElse("").equals("true"))
                .map(QuestionTests::number))
        .containsExactly(3, 5, 6, 9, 11, 12, 13, 15, 18, 21, 24);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void sayWhatTheyAre(NamedQuery question) {
    assertThat(question.decorators())
        .containsOnlyKeys("title", "question", "asker", "reading", "starred")
        .doesNotContainValue("");
    assertThat(question.decorators().get("asker"))
        .isIn("researcher", "deployer", "benchmark builder");
    assertThat(question.decorators().get("reading")).contains("Searched are");
    assertThat(question.decorators().get("starred")).isIn("true", "false");
    Query query = QueryFactory.create(question.text(), Syntax.syntaxSPARQL_11);
    assertThat(query.isSelectType()).isTrue();
    assertThat(query.hasOrderBy()).isTrue();
    assertThat(query.explicitlySetBaseURI()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void searchTheRealRecords(NamedQuery question) {
    assertThat(searched(Repository.loaded().knowledgeBase(), question)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void showTheirDenominatorWithoutAnyRecord(NamedQuery question) {
    assertThat(searched(empty, question)).isNotNegative();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answerTheFabricatedRecords(NamedQuery question) throws IOException {
    ResultSetRewindable answer = answer(fabricated, question);
    assertThat(answer.getResultVars()).endsWith("searched");
    assertThat(answer.hasNext()).isTrue();
    assertThat(answer.next().contains(answer.getResultVars().get(1))).isTrue();
    answer.reset();
    String csv = csv(answer);
    Path expected = FABRICATED.resolve("expected").resolve(question.name() + ".csv");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, csv);
    }
    assertThat(csv).isEqualTo(Files.readString(expected));
  }

  private static int number(NamedQuery question) {
    return Integer.parseInt(question.name().substring(0, 2));
  }

  /** The one number that all rows give. */
  private static int searched(KnowledgeBase base, NamedQuery question) {
    ResultSet answer = answer(base, question);
    List<Integer> numbers =
        Stream.iterate(answer, ResultSet::hasNext, same -> same)
            .map(rows -> rows.next().getLiteral("searched").getInt())
            .distinct()
            .toList();
    assertThat(numbers).hasSize(1);
    return numbers.getFirst();
  }

  private static ResultSetRewindable answer(KnowledgeBase base, NamedQuery question) {
    try (QueryExec exec = QueryExec.dataset(base.dataset()).query(question.text()).build()) {
      return ResultSetFactory.makeRewindable(ResultSet.adapt(exec.select()));
    }
  }

  private static String csv(ResultSet answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ResultSetFormatter.outputAsCSV(bytes, answer);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
