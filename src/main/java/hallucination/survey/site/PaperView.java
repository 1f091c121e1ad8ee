package hallucination.survey.site;

import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Statements;
import java.util.List;

/** The record of a work: who catches the error first, then what was found and how it is coded. */
record PaperView(
    String id,
    Citation citation,
    String digest,
    List<BarrierVerdict> verdicts,
    List<FindingText> findings,
    Coded coded) {
  /** How the record is coded, and why. */
  record Coded(List<Fact> rows, List<Fact> flags, Provenance why, Nearby nearby) {}

  /** Works with a stated relation to it, then those that share the most codings. */
  record Nearby(List<Fact> relations, Html rows) {
    static Nearby of(RecordId id, Statements record, Chips chips) {
      return new Nearby(
          Relations.of(record, chips), new RecordRows(chips).brief(Near.of(id, chips.catalogue())));
    }
  }

  static PaperView of(RecordId id, Catalogue catalogue, Links links) {
    Statements record = catalogue.record(id);
    Chips chips = new Chips(catalogue, links);
    CodedRows rows = new CodedRows(record, chips);
    return new PaperView(
        id.value(),
        Citation.of(record),
        record.text("digest").orElse(""),
        BarrierVerdict.all(record, chips),
        record.parts("hasFinding").stream().map(f -> FindingText.of(f, chips)).toList(),
        new Coded(
            rows.rows(),
            rows.flags(),
            Provenance.of(record, catalogue),
            Nearby.of(id, record, chips)));
  }
}
