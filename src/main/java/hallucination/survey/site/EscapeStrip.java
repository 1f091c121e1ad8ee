package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.GapMap;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Statements;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Incidents as rows of a table, each with its way through the life cycle drawn on one line: where
 * the error arose, where it surfaced, where it was caught.
 */
record EscapeStrip(Catalogue catalogue, Links links) {
  private static final int STEP = 16;
  private static final int MIDDLE = 9;

  Html table(List<RecordEntry> incidents) {
    Markup markup =
        new Markup()
            .literal(
                "<table class=\"plain-table escapes\"><caption class=\"hidden\">Incidents with ")
            .literal(
                "their way from origin to catch</caption><thead><tr><th scope=\"col\">Date</th>")
            .literal("<th scope=\"col\">Incident</th><th scope=\"col\">From origin to catch</th>")
            .literal("<th scope=\"col\">Noticed by</th>")
            .literal("<th scope=\"col\" class=\"number\">Stages</th></tr></thead><tbody>");
    Comparator<RecordEntry> latest = Comparator.comparing(this::date).reversed();
    incidents.stream()
        .sorted(latest.thenComparing(RecordEntry.NEWEST_FIRST))
        .forEach(incident -> row(markup, incident));
    return markup.literal("</tbody></table>").html();
  }

  private void row(Markup markup, RecordEntry incident) {
    Statements record = catalogue.record(incident.id());
    markup.literal("<tr><td data-head=\"Date\">").text(date(incident));
    markup.literal("</td><th scope=\"row\">").link(links.record(incident), incident.title());
    markup.literal("</th><td data-head=\"Way\">").add(strip(record));
    markup.literal("</td><td data-head=\"Noticed by\">");
    record.concept("caughtBy").ifPresent(id -> markup.add(new Chips(catalogue, links).chip(id)));
    markup.literal("</td><td class=\"number\" data-head=\"Stages\">");
    record
        .number("escapeDistance")
        .ifPresent(distance -> markup.text(distance.stripTrailingZeros().toPlainString()));
    markup.literal("</td></tr>");
  }

  private String date(RecordEntry incident) {
    return catalogue.record(incident.id()).text("date").orElse(Integer.toString(incident.year()));
  }

  private Html strip(Statements record) {
    Optional<ConceptId> origin = record.concept("originStage");
    Optional<ConceptId> surfaced = record.concept("surfacedStage");
    Optional<ConceptId> caught = record.concept("caughtStage");
    int width = STEP * (GapMap.tops(catalogue, "stage").size() + 1);
    Markup svg =
        new Markup()
            .literal(
                "<svg class=\"strip\" role=\"img\" width=\""
                    + width
                    + "\" height=\"18\" aria-label=\"")
            .text(words(origin, surfaced, caught))
            .literal("\">");
    for (ConceptEntry stage : GapMap.tops(catalogue, "stage")) {
      place(stage.id()).ifPresent(x -> svg.literal("<path class=\"tick\" d=\"M" + x + " 6v6\"/>"));
    }
    Optional<String> from = origin.flatMap(this::place);
    Optional<String> to = caught.flatMap(this::place);
    if (from.isPresent() && to.isPresent()) {
      svg.literal(
          "<path class=\"way\" d=\"M" + from.get() + " " + MIDDLE + "H" + to.get() + "\"/>");
    }
    from.ifPresent(x -> dot(svg, "arose", x, 4));
    surfaced.flatMap(this::place).ifPresent(x -> dot(svg, "surfaced", x, 4));
    to.ifPresent(x -> svg.literal("<path class=\"caught\" d=\"M" + x + " 2v14\"/>"));
    return svg.literal("</svg>").html();
  }

  private String words(
      Optional<ConceptId> origin, Optional<ConceptId> surfaced, Optional<ConceptId> caught) {
    return "Arose at "
        + word(origin)
        + ", surfaced at "
        + word(surfaced)
        + ", caught at "
        + word(caught);
  }

  private String word(Optional<ConceptId> stage) {
    return stage.map(id -> Phrase.lower(catalogue.label(id))).orElse("a stage not known");
  }

  private static void dot(Markup svg, String style, String x, int radius) {
    svg.literal("<circle class=\"" + style + "\" cx=\"" + x + "\" cy=\"" + MIDDLE);
    svg.literal("\" r=\"" + radius + "\"/>");
  }

  /** The stage's place on the line, by its number in the life cycle. */
  private Optional<String> place(ConceptId stage) {
    return catalogue
        .about(stage.iri())
        .number("stageOrder")
        .map(BigDecimal::doubleValue)
        .map(order -> String.format(Locale.ROOT, "%.1f", order * STEP));
  }
}
