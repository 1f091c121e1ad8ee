package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;

import hallucination.survey.site.QueryRun.Outcome;
import org.apache.jena.sparql.exec.QueryExec;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QueryPageTests {
  @Test
  void showsTheAnswerOfTheFirstQueryAtOnce() {
    Document page = Toy.page(new Page.QueryPage(QueryRun.DEFAULT), SiteUrls.server());
    assertThat(page.select("form[method=get]").attr("action")).isEqualTo("sparql");
    assertThat(page.select("textarea[name=query]").text()).contains("hs:hasBarrier");
    assertThat(page.select("table.answer tbody tr")).isNotEmpty();
    assertThat(page.expectFirst("table.answer td a").attr("href")).startsWith("catcher/");
    assertThat(page.select("[role=status]").text()).isEqualTo("6 rows");
    assertThat(page.select("aside a").text()).isEqualTo("How many works are there?");
  }

  @Test
  void saysThatFilesHaveNoServer() {
    Document page = Toy.page(new Page.QueryPage(QueryRun.DEFAULT));
    assertThat(page.select("form")).isEmpty();
    assertThat(page.text()).contains("No server stands behind this copy");
  }

  @Test
  void showsWhereAQueryFails() {
    QueryRun run = new QueryRun("SELECT <x", new Outcome.Failure(1, 8, "Unknown \"<\""));
    Document page = Toy.page(new Page.QueryPage(run), SiteUrls.server());
    assertThat(page.select("textarea").val()).isEqualTo("SELECT <x");
    assertThat(page.select("[role=alert]").text())
        .isEqualTo("The query could not be answered: line 1, column 8. Unknown \"<\"");
    assertThat(page.select("table.answer")).isEmpty();
  }

  @Test
  void showsLabelsInPlaceOfAddresses() {
    String query =
        """
        PREFIX hs: <https://w3id.org/hallucination-survey/schema#>
        SELECT ?paper ?cause ?page ?nothing
        WHERE {
          VALUES ?page { <https://example.org/x> }
          ?paper hs:targetsCause ?cause .
          OPTIONAL { ?paper hs:noSuchThing ?nothing }
        }
        """;
    try (QueryExec exec = QueryExec.graph(Toy.graph()).query(query).build()) {
      Outcome.Table table = ResultTable.of(exec.select(), Toy.catalogue(), 10);
      assertThat(table.more()).isFalse();
      Document page = Toy.page(new Page.QueryPage(new QueryRun(query, table)), SiteUrls.server());
      assertThat(page.select("table.answer tbody td")).hasSize(4);
      assertThat(page.select("table.answer tbody td").eachText())
          .containsExactly("A work with two checks", "Training data", "https://example.org/x");
      assertThat(page.select("table.answer tbody a").eachAttr("href"))
          .containsExactly(
              "paper/second-2024-caught", "cause/training-data", "https://example.org/x");
    }
  }

  @Test
  void stopsAtTheLimit() {
    try (QueryExec exec =
        QueryExec.graph(Toy.graph()).query("SELECT * WHERE { ?s ?p ?o }").build()) {
      Outcome.Table table = ResultTable.of(exec.select(), Toy.catalogue(), 5);
      assertThat(table.rows()).hasSize(5);
      assertThat(table.more()).isTrue();
    }
  }
}
