package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.Statements;
import hallucination.survey.site.catalogue.Strength;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One check of a record as a sentence: who catches the error, where, and what then happens; with
 * its rates where the work states them.
 */
record BarrierVerdict(Html sentence, String tone, Html evidence, Html facts) {
  private static final Set<String> GOT_THROUGH = Set.of("escaped", "alarm-ignored");

  /** The checks of a record in their order; in an incident one of them noticed in the end. */
  static List<BarrierVerdict> all(Statements record, Chips chips) {
    Optional<ConceptId> noticed = record.concept("caughtBy");
    return record.parts("hasBarrier").stream()
        .map(barrier -> of(barrier, chips, barrier.concept("heldBy").equals(noticed)))
        .toList();
  }

  private static BarrierVerdict of(Statements barrier, Chips chips, boolean noticed) {
    Catalogue catalogue = chips.catalogue();
    ConceptId holder = barrier.concept("heldBy").orElse(new ConceptId("catcher", "not-studied"));
    Set<String> outcomes =
        barrier.concepts("leadsTo").stream()
            .map(id -> catalogue.path(id).stream().findFirst().orElse(id).slug())
            .collect(Collectors.toSet());
    Optional<Strength> strength =
        barrier.concept("evidence").flatMap(id -> strength(catalogue, id));
    return new BarrierVerdict(
        sentence(barrier, chips, holder, noticed ? "Noticed by " : opening(outcomes)),
        noticed ? "caught" : tone(holder, outcomes),
        strength.map(EvidenceGlyph::labelled).orElse(Html.EMPTY),
        facts(barrier, chips).html());
  }

  static Optional<Strength> strength(Catalogue catalogue, ConceptId evidence) {
    return catalogue.concept(evidence).map(c -> c.strength());
  }

  private static Html sentence(Statements barrier, Chips chips, ConceptId holder, String opening) {
    Markup markup = new Markup();
    if (holder.slug().equals("not-studied")) {
      return markup
          .literal("Who would catch the error is ")
          .link(chips.links().concept(holder), "not studied")
          .literal(".")
          .html();
    }
    if (holder.slug().equals("nobody")) {
      markup.link(chips.links().concept(holder), "Nobody").literal(" noticed the error");
    } else {
      markup.text(opening).literal(Phrase.article(holder, chips.catalogue()));
      markup.link(chips.links().concept(holder), Phrase.noun(holder, chips.catalogue()));
    }
    barrier.concept("actsAtStage").ifPresent(stage -> at(markup, stage, chips));
    then(markup, barrier.concepts("leadsTo"), chips);
    return markup.literal(".").html();
  }

  private static String opening(Set<String> outcomes) {
    if (outcomes.isEmpty() || outcomes.equals(Set.of("outcome-not-reported"))) {
      return "Checked by ";
    }
    if (GOT_THROUGH.containsAll(outcomes)) {
      return "Not caught by ";
    }
    if (outcomes.equals(Set.of("false-alarm"))) {
      return "False alarm of ";
    }
    return outcomes.stream().anyMatch(GOT_THROUGH::contains) ? "Caught in part by " : "Caught by ";
  }

  private static void at(Markup markup, ConceptId stage, Chips chips) {
    markup.literal(", at the stage ");
    markup.link(chips.links().concept(stage), Phrase.lower(chips.catalogue().label(stage)));
  }

  private static void then(Markup markup, List<ConceptId> outcomes, Chips chips) {
    String before = ": ";
    for (ConceptId outcome : outcomes) {
      markup.literal(before);
      markup.link(chips.links().concept(outcome), Phrase.lower(chips.catalogue().label(outcome)));
      before = ", ";
    }
  }

  private static String tone(ConceptId holder, Set<String> outcomes) {
    if (holder.slug().equals("not-studied")) {
      return "not-studied";
    }
    boolean through = !outcomes.isEmpty() && GOT_THROUGH.containsAll(outcomes);
    return holder.slug().equals("nobody") || through ? "nobody" : "caught";
  }

  private static Facts facts(Statements barrier, Chips chips) {
    Optional<String> cases =
        barrier.text("n").map(n -> n + barrier.text("nUnit").map(u -> " " + u).orElse(""));
    List<ConceptId> signals = barrier.concepts("usesDetection");
    List<String> partners =
        barrier.parts("testedTogetherWith").stream().flatMap(b -> b.text("name").stream()).toList();
    return new Facts()
        .add("Catch rate", rate(barrier))
        .add("False alarms", barrier.number("falseAlarmRate").map(Phrase::percent))
        .add("Cases", cases)
        .addHtml("Signal", signals.isEmpty() ? Optional.empty() : Optional.of(chips.list(signals)))
        .add(
            "Relation to the generator",
            barrier.concept("independenceFromGenerator").map(chips.catalogue()::label))
        .add("To review", barrier.text("reviewLoad"))
        .add("Tested together with", Optional.of(String.join(", ", partners)));
  }

  static Optional<String> rate(Statements barrier) {
    Optional<BigDecimal> low = barrier.number("catchRateMin");
    Optional<BigDecimal> high = barrier.number("catchRateMax");
    return barrier
        .number("catchRate")
        .map(Phrase::percent)
        .or(() -> low.flatMap(l -> high.map(h -> Phrase.percent(l) + " to " + Phrase.percent(h))));
  }
}
