package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Answer;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.Published;
import hallucination.survey.site.catalogue.SchemeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A published taxonomy: this survey in its terms, and what it has no words for. */
record TaxonomyView(
    String label,
    String title,
    String source,
    List<Row> terms,
    List<Fact> missing,
    QueryText query) {
  /** A term, our concepts beside it, and the records that fall under it. */
  record Row(String term, Html ours, int records) {}

  static TaxonomyView of(String key, Catalogue catalogue, Links links) {
    Published taxonomy = catalogue.published(key).orElseThrow();
    Chips chips = new Chips(catalogue, links);
    Answer records = taxonomy.records(catalogue);
    return new TaxonomyView(
        taxonomy.label(),
        taxonomy.title(),
        taxonomy.source(),
        taxonomy.terms().stream().map(term -> row(term, records, chips)).toList(),
        missing(taxonomy.expressed(catalogue), chips),
        QueryText.of(records.query(), records.rows().size(), links));
  }

  private static Row row(Published.Term term, Answer records, Chips chips) {
    Markup ours = new Markup().literal("<ul class=\"plain\">");
    for (Published.Match match : term.matches()) {
      ours.literal("<li>").add(chips.label(match.ours())).text(" (" + words(match) + ")");
      ours.literal("</li>");
    }
    return new Row(term.label(), ours.literal("</ul>").html(), Published.count(records, term));
  }

  /** How our concept stands to the term. */
  private static String words(Published.Match match) {
    return switch (match.kind()) {
      case "exact" -> "the same";
      case "close" -> "close";
      case "broad" -> "ours is narrower";
      case "narrow" -> "ours is broader";
      default -> "related";
    };
  }

  /** By scheme, our top concepts with records for which it has no word, nor for any below them. */
  private static List<Fact> missing(Set<ConceptId> expressed, Chips chips) {
    List<Fact> facts = new ArrayList<>();
    for (SchemeEntry scheme : chips.catalogue().schemes().values()) {
      List<ConceptEntry> without =
          scheme.tops().stream()
              .filter(top -> !expressed.contains(top.id()))
              .filter(top -> !chips.catalogue().uses(top.id()).isEmpty())
              .toList();
      if (!without.isEmpty()) {
        boolean all = scheme.tops().stream().noneMatch(top -> expressed.contains(top.id()));
        facts.add(new Fact(scheme.label() + (all ? ", nothing at all" : ""), list(without, chips)));
      }
    }
    return facts;
  }

  private static Html list(List<ConceptEntry> concepts, Chips chips) {
    Markup markup = new Markup().literal("<ul class=\"chips\">");
    for (ConceptEntry concept : concepts) {
      markup.literal("<li>");
      markup.add(chips.counted(concept.id(), chips.catalogue().uses(concept.id()).size()));
      markup.literal("</li>");
    }
    return markup.literal("</ul>").html();
  }

  static String csv(String key, Catalogue catalogue) {
    Published taxonomy = catalogue.published(key).orElseThrow();
    Answer records = taxonomy.records(catalogue);
    CsvText csv = new CsvText("term", "label", "ours", "match", "records of the term");
    for (Published.Term term : taxonomy.terms()) {
      for (Published.Match match : term.matches()) {
        csv.row(
            List.of(
                term.iri(),
                term.label(),
                match.ours(),
                match.kind(),
                Published.count(records, term)));
      }
    }
    return csv.toString();
  }
}
