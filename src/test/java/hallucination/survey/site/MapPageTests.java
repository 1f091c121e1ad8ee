package hallucination.survey.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MapPageTests {
  private static final Page.CellPage FILLED = cell("grounding", "training-data");
  private static final Page.CellPage GAP = cell("oversight", "training-data");
  private static final Page.CellPage SENSELESS = cell("oversight", "decoding");

  @Test
  void tellsNumberAndEvidenceOfEachCell() {
    Document map = Toy.page(Page.MapPage.WHOLE);
    assertThat(map.select("table.map tbody tr").eachText())
        .containsExactly(
            "Grounding 1 1 record, strongest evidence: Simulated use 1 record, strongest evidence:"
                + " Simulated use",
            "Oversight 0 No record –Makes no sense");
    assertThat(map.select("table.map td").eachAttr("class"))
        .containsExactly("n1 e3", "n1 e3", "none", "na");
    assertThat(map.select("p.lede").text())
        .startsWith("1 of 3 pairs of a mitigation and a cause that make sense have no record")
        .endsWith("among 1 record that name both.");
  }

  @Test
  void narrowsTheMapByAThirdAxis() {
    Document map = Toy.page(new Page.MapPage(Toy.concept("evidence", "incident-evidence")));
    assertThat(map.select("table.map td:not(.none):not(.na)")).isEmpty();
    assertThat(map.select("details[open] summary").text())
        .isEqualTo("Evidence setting: Incident record");
    assertThat(map.select("nav.axes > a").text()).isEqualTo("All records");
  }

  @Test
  void givesEveryCellAPage() {
    Document filled = Toy.page(FILLED);
    assertThat(filled.select("h1").text()).isEqualTo("Grounding against training data");
    assertThat(filled.select(".records .title").eachText())
        .containsExactly("A work with two checks");
    assertThat(Toy.page(GAP).select("p.lede").text()).startsWith("No record of this survey");
    assertThat(Toy.page(SENSELESS).select("p.lede").text())
        .isEqualTo(
            "An editor’s judgement: this pair makes no sense. Looking does not change words.");
  }

  @Test
  void givesTheMapAsTableDataAndPicture() {
    assertThat(form(Page.MapPage.WHOLE, Form.CSV))
        .isEqualTo(
            """
            mitigation,cause,records,rung,field record,why senseless
            mitigation/grounding,cause/training-data,1,5.5,false,
            mitigation/grounding,cause/decoding,1,5.5,false,
            mitigation/oversight,cause/training-data,0,,,
            mitigation/oversight,cause/decoding,0,,,Looking does not change words.
            """
                .replace("\n", "\r\n"));
    assertThat(form(Page.MapPage.WHOLE, Form.JSON)).contains("\"records\" : 1");
    Document picture = Jsoup.parse(form(Page.MapPage.WHOLE, Form.SVG), "", Parser.xmlParser());
    assertThat(picture.select("svg > rect[fill^=url]")).hasSize(1);
    assertThat(picture.select("text").eachText()).contains("Grounding", "Training data", "–");
  }

  @Test
  void putsCatchPointsBesideTheirEvidence() {
    Document page = Toy.page(new Page.CatchesPage());
    Element reviewer =
        page.select("tr").stream()
            .filter(row -> row.text().startsWith("Domain expert reviewer"))
            .findFirst()
            .orElseThrow();
    assertThat(reviewer.select("td").eachText())
        .containsExactly("none", "none", "none", "1", "none", "none", "none", "none", "1");
  }

  private static Page.CellPage cell(String mitigation, String cause) {
    return new Page.CellPage(Toy.concept("mitigation", mitigation), Toy.concept("cause", cause));
  }

  private static String form(Page page, Form form) {
    byte[] bytes = new SiteForms(Toy.catalogue(), SiteUrls.files()).bytes(page, form).orElseThrow();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
