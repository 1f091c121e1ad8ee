package hallucination.survey.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTests {
  @ParameterizedTest
  @CsvSource({
    "&, \\&",
    "%, \\%",
    "$, \\$",
    "#, \\#",
    "_, \\_",
    "{, \\textbraceleft{}",
    "}, \\textbraceright{}",
    "\\, \\textbackslash{}",
    "~, \\textasciitilde{}",
    "^, \\textasciicircum{}",
    "é, é"
  })
  void escapesWhatIsSpecialToTex(String text, String escaped) {
    assertThat(BibTex.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Ada Example, Example, Ada",
        "Jane van der Doe, van der Doe, Jane",
        "Pieter Van Den Monster, Van Den Monster, Pieter",
        "Karl Theodor von und zu Muster, von und zu Muster, Karl Theodor",
        "Lucas Double Surname, Surname, Lucas Double",
        "Wen-tau Example, Example, Wen-tau",
        "Testlab, Testlab, -"
      })
  void findsTheFamilyName(String written, String family, String given) {
    PersonName name = PersonName.of(written, "");
    assertThat(name.wholeFamily()).isEqualTo(family);
    assertThat(name.given()).isEqualTo(given == null ? "" : given);
  }

  @Test
  void takesTheFamilyNameFromTheId() {
    assertThat(PersonName.of("Lucas Doble Apellido", "doble-apellido"))
        .isEqualTo(new PersonName("Lucas", "", "Doble Apellido", ""));
    assertThat(PersonName.of("Thi Le Muster", "muster"))
        .isEqualTo(new PersonName("Thi Le", "", "Muster", ""));
  }

  @Test
  void keepsSuffixes() {
    assertThat(PersonName.of("John Q. Sample Jr.", ""))
        .isEqualTo(new PersonName("John Q.", "", "Sample", "Jr."));
    assertThat(PersonName.of("Sample, John", ""))
        .isEqualTo(new PersonName("John", "", "Sample", ""));
  }

  @Test
  void writesBibTex() {
    assertThat(BibTex.entry(Toy.paper()))
        .isEqualTo(
            """
            @article{vandoe-2023-braces,
              author = {van der Vandoe, Jane and Sample, Jr., John Q. and de la Prueba, María and Van Den Monster, Pieter and {Testlab}},
              title = {{Braces \\textbraceleft{}and\\textbraceright{} \\textbackslash{}8 Slashes: 50\\% of "A \\& B", \\$C\\_1 \\#2, \\textasciitilde{}D\\textasciicircum{}E}},
              journal = {Findings \\& Fables},
              year = {2023},
              doi = {10.5555/TEST_(1)%3C2%3E},
              eprint = {2301.00010},
              archiveprefix = {arXiv}
            }
            """);
    assertThat(BibTex.entry(Toy.preprint())).startsWith("@misc{").doesNotContain("howpublished");
    assertThat(BibTex.entry(Toy.incident()))
        .startsWith("@misc{toycorp-2024-bot,\n  author = {{Court of Toys \\& Games}},")
        .contains("url = {https://example.org/toys?case=1&lang=en}");
  }

  @Test
  void writesRis() {
    assertThat(Ris.entry(Toy.paper()))
        .startsWith("TY  - JOUR\r\nID  - vandoe-2023-braces\r\nAU  - van der Vandoe, Jane\r\n")
        .contains("AU  - Sample, John Q., Jr.\r\n", "DO  - 10.5555/TEST_(1)%3C2%3E\r\n")
        .contains("UR  - https://arxiv.org/abs/2301.00010\r\n")
        .endsWith("ER  - \r\n");
    assertThat(Ris.entry(Toy.preprint())).startsWith("TY  - UNPB\r\n");
    assertThat(Ris.entry(Toy.incident())).startsWith("TY  - CASE\r\n");
  }

  @Test
  void writesCslJson() {
    var items = JsonText.MAPPER.readTree(CslJson.items(List.of(Toy.paper(), Toy.incident())));
    var paper = items.get(0);
    assertThat(paper.get("type").asString()).isEqualTo("article-journal");
    assertThat(paper.at("/author/0/non-dropping-particle").asString()).isEqualTo("van der");
    assertThat(paper.at("/author/0/family").asString()).isEqualTo("Vandoe");
    assertThat(paper.at("/author/1/suffix").asString()).isEqualTo("Jr.");
    assertThat(paper.at("/author/4/literal").asString()).isEqualTo("Testlab");
    assertThat(paper.at("/issued/date-parts/0/0").asInt()).isEqualTo(2023);
    assertThat(paper.get("DOI").asString()).isEqualTo("10.5555/TEST_(1)%3C2%3E");
    assertThat(items.at("/1/type").asString()).isEqualTo("legal_case");
  }
}
