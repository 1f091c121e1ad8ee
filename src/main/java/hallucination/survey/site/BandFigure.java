package hallucination.survey.site;

import hallucination.survey.site.BarFigure.Bar;
import hallucination.survey.site.BarFigure.Fill;
import hallucination.survey.site.BarFigure.Group;
import hallucination.survey.site.catalogue.EvidenceBand;
import hallucination.survey.site.catalogue.RecordEntry;
import hallucination.survey.site.catalogue.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How close to real use the evidence of a list of records is, by band. */
final class BandFigure {
  private BandFigure() {}

  static Html of(List<RecordEntry> records) {
    List<Bar> bars = new ArrayList<>();
    for (EvidenceBand band : EvidenceBand.values()) {
      bars.add(
          bar(
              new Strength(band.lowest(), false),
              band.label(),
              count(records, s -> s.band().filter(band::equals).isPresent())));
    }
    bars.add(bar(new Strength(null, true), "Field record", count(records, Strength::field)));
    int unstated = count(records, Strength.UNSTATED::equals);
    if (unstated > 0) {
      bars.add(bar(Strength.UNSTATED, "No evidence setting", unstated));
    }
    return new BarFigure(
            "Papers and incidents by their strongest evidence; a field record is counted beside the ladder, so one work may stand in two rows.",
            "Evidence",
            "Records",
            List.of(new Group(Html.EMPTY, bars)))
        .html();
  }

  private static Bar bar(Strength strength, String label, int number) {
    Html glyph = EvidenceGlyph.drawing(strength);
    Html head =
        new Markup()
            .literal("<span class=\"evidence\"><span class=\"slot\">")
            .add(glyph)
            .literal("</span><span>")
            .text(label)
            .literal("</span></span>")
            .html();
    return new Bar(head, number, "", Fill.EVIDENCE);
  }

  private static int count(List<RecordEntry> records, Predicate<Strength> which) {
    return (int) records.stream().filter(r -> which.test(r.catching().strength())).count();
  }
}
