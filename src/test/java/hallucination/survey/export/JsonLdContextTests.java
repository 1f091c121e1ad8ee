package hallucination.survey.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonLdContextTests {
  private static final Path COMMITTED = Path.of(JsonLdContext.PATH);

  private final JsonLdContext context = JsonLdContext.of(Toy.SURVEY.ontology());

  @Test
  void committedContextIsFresh() throws IOException {
    assertThat(Files.readString(COMMITTED)).as("run ./survey format").isEqualTo(context.text());
  }

  @Test
  void tellsKeysOfOneNameApartByThePart() {
    assertThat(context.text())
        .contains("\"@id\": \"hs:Author\",\n      \"@context\": {\n        \"name\": \"foaf:name\"")
        .contains("\"name\": \"hs:name\"");
  }

  @Test
  void shortensAddresses() {
    assertThat(context.compact("https://w3id.org/hallucination-survey/cause/site-shift"))
        .isEqualTo("survey:cause/site-shift");
    assertThat(context.compact("https://w3id.org/hallucination-survey/schema#n")).isEqualTo("hs:n");
    assertThat(context.compact("https://example.org/x")).isEqualTo("https://example.org/x");
  }
}
