package hallucination.survey;

import hallucination.survey.ontology.Concept;
import hallucination.survey.ontology.Ontology;
import hallucination.survey.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes up sound records, always the same for the same number, to measure how the program does with
 * many. All names in them are rows of syllables.
 */
public final class FabricatedRecords {
  private static final String[] SYLLABLES = {
    "bal", "cor", "dun", "fex", "gim", "hol", "jav", "kro", "lum", "mip", "nod", "pru", "qua",
    "rist", "sel", "tov", "ulm", "vask", "wen", "zet"
  };

  private final Ontology ontology;
  private final Random random = new Random(42);

  private FabricatedRecords(Ontology ontology) {
    this.ontology = ontology;
  }

  /** So many records, as the files they would be. */
  public static List<SourceFile> of(int number, Ontology ontology) {
    FabricatedRecords maker = new FabricatedRecords(ontology);
    List<SourceFile> files = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      files.add(maker.record(i));
    }
    return files;
  }

  private SourceFile record(int number) {
    int year = 2018 + number % 8;
    String family = word(3);
    String id = "%s-%d-%s%d".formatted(family, year, word(1), number);
    String text =
        """
        id: %s
        title: "%s"
        authors:
          - %s %s
          - %s %s
        year: %d
        venue: Fabricated
        status: preprint
        doi: 10.99999/fabricated.%d
        digest: >-
        %s
        contribution: [%s]
        addressesType: [%s]
        studiesCause: [%s]
        mitigation: [%s]
        detection: [%s]
        requiresAccess: [%s]
        actsAtStage: [%s]
        domain: [%s]
        task: [%s]
        modality: [%s]
        barriers:
          - name: review
            heldBy: domain-reviewer
            leadsTo: [corrected-before-use]
            catchRate: 0.%d
            evidence: user-simulation
        findings:
          - statement: >-
        %s
            measure: %s
            value: %d.%d
            unit: percent
            n: %d
            dataset: %s
            evidence: public-benchmark
            about: [barrier/review]
            direction: improves
            locus: abstract
        coded:
          - {by: model, read: abstract, date: 2026-01-02}
        """
            .formatted(
                id,
                capital(words(6)),
                capital(word(2)),
                capital(family),
                capital(word(2)),
                capital(word(3)),
                year,
                number,
                folded(words(50), 2),
                "empirical-analysis",
                slug("type"),
                slug("cause"),
                slug("mitigation"),
                slug("detection"),
                "samples",
                slug("stage"),
                slug("domain"),
                slug("task"),
                "text",
                10 + random.nextInt(89),
                folded(words(24), 6),
                words(2),
                random.nextInt(100),
                1 + random.nextInt(9),
                20 + random.nextInt(5000),
                word(3));
    return new SourceFile(
        "papers/%d/%s.yaml".formatted(year, id), text.getBytes(StandardCharsets.UTF_8));
  }

  private String slug(String scheme) {
    List<Concept> concepts =
        ontology.taxonomy().scheme(scheme).orElseThrow().concepts().values().stream()
            .filter(concept -> !concept.deprecated())
            .toList();
    return concepts.get(random.nextInt(concepts.size())).id().slug();
  }

  private String words(int number) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < number; i++) {
      words.append(i == 0 ? "" : " ").append(word(2 + random.nextInt(2)));
    }
    return words.toString();
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Breaks a text into lines as the canonical form does. */
  private static String folded(String text, int indent) {
    StringBuilder folded = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column == 0) {
        folded.append(" ".repeat(indent));
        column = indent;
      } else if (column > 92) {
        folded.append('\n').append(" ".repeat(indent));
        column = indent;
      } else {
        folded.append(' ');
        column++;
      }
      folded.append(word);
      column += word.length();
    }
    return folded.toString();
  }
}
