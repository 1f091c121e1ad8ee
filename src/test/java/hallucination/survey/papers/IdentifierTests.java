package hallucination.survey.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spellings in which identifiers are found, and the one in which records hold them. */
class IdentifierTests {
  @ParameterizedTest
  @CsvSource({
    "doi, 10.18653/v1/2023.x.557, 10.18653/v1/2023.x.557",
    "doi, https://doi.org/10.1000/xyz, 10.1000/xyz",
    "doi, http://dx.doi.org/10.1000/xyz, 10.1000/xyz",
    "doi, doi:10.1000/xyz, 10.1000/xyz",
    "doi, DOI: 10.1000/xyz., 10.1000/xyz",
    "doi, doi.org/10.1000%2Fxyz, 10.1000/xyz",
    "arxiv, 2303.08896, 2303.08896",
    "arxiv, arXiv:2303.08896v2, 2303.08896",
    "arxiv, ARXIV: 2303.08896, 2303.08896",
    "arxiv, https://arxiv.org/abs/2303.08896v12, 2303.08896",
    "arxiv, https://arxiv.org/pdf/2303.08896.pdf, 2303.08896",
    "arxiv, CS/0601001, cs/0601001",
    "arxiv, math.gt/0309136, math.GT/0309136",
    "acl, 2023.emnlp-main.557, 2023.emnlp-main.557",
    "acl, https://aclanthology.org/2023.EMNLP-main.557/, 2023.emnlp-main.557",
    "acl, https://www.aclweb.org/anthology/d18-1437.pdf, D18-1437",
    "pmid, PMID: 38898292, 38898292",
    "pmid, https://pubmed.ncbi.nlm.nih.gov/38898292/, 38898292",
    "openreview, https://openreview.net/forum?id=hSyW5go0v8, hSyW5go0v8",
    "openreview, hSyW5go0v8, hSyW5go0v8",
    "orcid, https://orcid.org/0000-0002-1825-0097, 0000-0002-1825-0097",
    "orcid, 0000 0002 1825 0097, 0000-0002-1825-0097",
    "orcid, 000000021694233x, 0000-0002-1694-233X"
  })
  void readsUsualSpellings(String key, String typed, String canonical) {
    assertThat(Identifier.of(key, typed).map(Identifier::value)).hasValue(canonical);
    assertThat(Identifier.of(key, canonical).map(Identifier::value)).hasValue(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "doi, 11.1000/xyz",
    "doi, 10.1000",
    "doi, https://example.org/10.1000/xyz",
    "arxiv, 2313.00001",
    "arxiv, 2303.088",
    "acl, emnlp-main.557",
    "pmid, 0123",
    "pmid, 123456789",
    "openreview, short",
    "orcid, 0000-0002-1825-0098",
    "orcid, 0000-0002-1825-009"
  })
  void refusesWhatIsNone(String key, String typed) {
    assertThat(Identifier.of(key, typed)).isEmpty();
  }

  @Test
  void comparesDoisWithoutCase() {
    assertThat(Identifier.Doi.of("10.1000/ABC").orElseThrow().identity()).isEqualTo("10.1000/abc");
  }

  @Test
  void knowsTheYearOfAnArxivId() {
    assertThat(Identifier.ArxivId.of("2303.08896").orElseThrow().year()).isEqualTo(2023);
    assertThat(Identifier.ArxivId.of("cs/9901001").orElseThrow().year()).isEqualTo(1999);
  }

  @Test
  void aLongTextIsRefusedQuickly() {
    assertThat(Identifier.of("doi", "10.1000/" + "a-".repeat(100_000))).isEmpty();
    assertThat(Identifier.of("acl", "2020." + "a-".repeat(100_000))).isEmpty();
    assertThat(Identifier.of("orcid", "0".repeat(200_000))).isEmpty();
  }
}
