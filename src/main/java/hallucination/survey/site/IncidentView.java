package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.ontology.Vocab;
import hallucination.survey.papers.RecordId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record of an event: what failed, how it got through, and who noticed in the end. */
record IncidentView(
    String id,
    Citation citation,
    Account account,
    Html verdict,
    EscapePath path,
    Checks checks,
    PaperView.Coded coded) {
  /** What happened, in our words. */
  record Account(String digest, List<Fact> facts, String whatFailed, String harm, String remedy) {}

  /** The checks that were there, those that were not, and what the account rests on. */
  record Checks(List<BarrierVerdict> present, Html absent, List<Fact> basis, String confidence) {}

  static IncidentView of(RecordId id, Catalogue catalogue, Links links) {
    Statements record = catalogue.record(id);
    Chips chips = new Chips(catalogue, links);
    CodedRows rows = new CodedRows(record, chips);
    return new IncidentView(
        id.value(),
        Citation.of(record),
        account(record, catalogue),
        verdict(record, chips),
        EscapePath.of(record, chips),
        checks(record, chips),
        new PaperView.Coded(
            rows.rows(),
            rows.flags(),
            Provenance.of(record, catalogue),
            PaperView.Nearby.of(id, record, chips)));
  }

  private static Account account(Statements record, Catalogue catalogue) {
    List<Fact> facts =
        new Facts()
            .add("Date", record.text("date"))
            .add("Made public", record.text("disclosed"))
            .add("Used by", Optional.of(String.join(", ", record.texts(Vocab.hs("deployer")))))
            .add("System", record.text("system"))
            .add("Kind of system", record.concept("systemKind").map(catalogue::label))
            .add("Harm severity", record.concept("severity").map(catalogue::label))
            .list();
    return new Account(
        record.text("digest").orElse(""),
        facts,
        record.text("whatFailed").orElse(""),
        record.text("harm").orElse(""),
        record.text("remedy").orElse(""));
  }

  private static Html verdict(Statements record, Chips chips) {
    Optional<ConceptId> catcher = record.concept("caughtBy");
    Catalogue catalogue = chips.catalogue();
    Markup markup = new Markup();
    if (catcher.isEmpty() || catcher.get().slug().equals("not-studied")) {
      return markup.text("Who noticed is not known.").html();
    }
    if (catcher.get().slug().equals("nobody")) {
      markup.link(chips.links().concept(catcher.get()), "Nobody").text(" noticed");
    } else {
      markup.text("Noticed by ").text(Phrase.article(catcher.get(), catalogue));
      markup.link(chips.links().concept(catcher.get()), Phrase.noun(catcher.get(), catalogue));
    }
    record.text("caughtAfter").ifPresent(after -> markup.text(", after: " + after));
    String before = "; outcome: ";
    for (ConceptId outcome : record.concepts("outcome")) {
      markup
          .text(before)
          .link(chips.links().concept(outcome), Phrase.lower(catalogue.label(outcome)));
      before = ", ";
    }
    return markup.text(".").html();
  }

  private static Checks checks(Statements record, Chips chips) {
    List<ConceptId> absent = record.concepts("absentBarrier");
    return new Checks(
        BarrierVerdict.all(record, chips),
        absent.isEmpty() ? Html.EMPTY : chips.list(absent),
        basis(record, chips.catalogue()),
        record.concept("confidence").map(chips.catalogue()::label).orElse("Not graded"));
  }

  private static List<Fact> basis(Statements record, Catalogue catalogue) {
    List<Fact> facts = new ArrayList<>();
    for (Statements basis : record.parts("basis")) {
      String kind = basis.concept("kind").map(catalogue::label).orElse("Source");
      basis
          .node("url")
          .map(node -> node.toString())
          .ifPresent(
              url -> facts.add(new Fact(kind, new Markup().link(url, Citation.host(url)).html())));
    }
    return facts;
  }
}
