package hallucination.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.site.Edition;
import hallucination.survey.site.Page;
import hallucination.survey.site.PageRenderer;
import hallucination.survey.site.Reference;
import hallucination.survey.site.SitePlan;
import hallucination.survey.site.SiteUrls;
import hallucination.survey.site.catalogue.Answer;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages of the real site show is what the endpoint answers to the queries they show. */
class EveryNumberTests {
  private static final Catalogue CATALOGUE =
      Catalogue.of(Repository.loaded().knowledgeBase().graph());

  /** The queries that pages show, each with the rows that it gave, and a page that shows it. */
  private static final Map<String, Shown> SHOWN = new LinkedHashMap<>();

  private record Shown(Page page, int rows) {}

  @BeforeAll
  static void renderAll() {
    Reference reference = References.of(Repository.loaded().knowledgeBase(), Edition.UNKNOWN);
    PageRenderer renderer =
        new PageRenderer(CATALOGUE, Repository.tree(), SiteUrls.server(), reference);
    for (Page page : SitePlan.of(CATALOGUE, reference).pages()) {
      Document html = Jsoup.parse(renderer.render(page));
      for (Element element : html.select("[data-rows]")) {
        Shown shown = new Shown(page, Integer.parseInt(element.attr("data-rows")));
        String query = element.expectFirst("code").wholeText();
        Shown other = SHOWN.putIfAbsent(query, shown);
        assertThat(other == null || other.rows() == shown.rows())
            .as("%s and %s", page, other)
            .isTrue();
      }
      if (page instanceof Page.ConceptPage) {
        assertThat(number(html, "h2#papers .count") + number(html, "h2#incidents .count"))
            .as("counts of %s", page)
            .isEqualTo(number(html.select("details.behind").attr("data-rows")));
      }
    }
  }

  @Test
  void figuresAreWhatTheEndpointAnswers() {
    assertThat(CATALOGUE.asked()).hasSizeGreaterThan(50);
    for (Answer answer : CATALOGUE.asked()) {
      assertThat(ask(answer.query()))
          .as(answer.query())
          .isEqualTo(answer.rows().stream().map(Answer.Row::values).toList());
    }
  }

  @Test
  void listsAreAsLongAsTheEndpointAnswers() {
    assertThat(SHOWN).hasSizeGreaterThan(500);
    SHOWN.forEach(
        (query, shown) ->
            assertThat(ask(query)).as("%s\n%s", shown.page(), query).hasSize(shown.rows()));
  }

  /** Asks again when the server has no place or no time just then, as it tells clients to. */
  private static List<Map<String, Node>> ask(String query) {
    for (int left = 3; ; left--) {
      try {
        return askOnce(query);
      } catch (QueryExceptionHTTP e) {
        if (e.getStatusCode() != 503 || left == 0) {
          throw e;
        }
      }
    }
  }

  private static List<Map<String, Node>> askOnce(String query) {
    try (QueryExecHTTP exec =
        QueryExecHTTP.service(RunningServer.address() + "sparql")
            .query(query)
            .sendMode(QuerySendMode.asPost)
            .build()) {
      RowSet rows = exec.select();
      List<Map<String, Node>> all = new ArrayList<>();
      while (rows.hasNext()) {
        all.add(values(rows.next()));
      }
      return all;
    }
  }

  private static Map<String, Node> values(Binding binding) {
    Map<String, Node> values = new LinkedHashMap<>();
    binding.forEach((Var variable, Node node) -> values.put(variable.getVarName(), node));
    return values;
  }

  private static int number(Document html, String where) {
    return number(html.select(where).text());
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
