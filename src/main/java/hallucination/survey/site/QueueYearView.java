package hallucination.survey.site;

import hallucination.survey.papers.RecordId;
import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.Candidate.State;
import hallucination.survey.papers.queue.CandidateKey;
import hallucination.survey.site.Citation.Place;
import hallucination.survey.site.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All candidates of one year, by title, each with what became of it. */
record QueueYearView(int year, int waiting, int all, Html rows) {
  static QueueYearView of(int year, List<Candidate> queue, Catalogue catalogue, Links links) {
    List<Candidate> own =
        queue.stream()
            .filter(c -> c.facts().year() == year)
            .sorted(
                Comparator.comparing((Candidate c) -> c.facts().title().toLowerCase(Locale.ROOT))
                    .thenComparing(Candidate::id))
            .toList();
    Markup rows = new Markup().literal("<ul class=\"records brief\">");
    own.forEach(candidate -> row(rows, candidate, catalogue, links));
    return new QueueYearView(
        year,
        (int) own.stream().filter(c -> c.state() instanceof State.Waiting).count(),
        own.size(),
        rows.literal("</ul>").html());
  }

  private static void row(Markup rows, Candidate candidate, Catalogue catalogue, Links links) {
    Candidate.Facts facts = candidate.facts();
    rows.literal("<li id=\"").text(candidate.id().value()).literal("\"><p class=\"title\">");
    List<Place> places = places(facts.identifiers());
    if (places.isEmpty()) {
      rows.text(facts.title());
    } else {
      rows.link(places.getFirst().address(), facts.title());
    }
    rows.literal("</p><p class=\"where\">").text(where(facts)).literal("</p><p class=\"where\">");
    state(rows, candidate.state(), catalogue, links);
    for (Place place : places) {
      rows.literal(" · ").add(place.link());
    }
    if (!candidate.lists().isEmpty()) {
      rows.text(" · on " + String.join(", ", candidate.lists()));
    }
    rows.literal("</p></li>");
  }

  private static String where(Candidate.Facts facts) {
    List<String> parts = new ArrayList<>();
    if (!facts.authors().isEmpty()) {
      parts.add(String.join(", ", facts.authors()));
    }
    parts.add(Integer.toString(facts.year()));
    if (!facts.venue().isEmpty()) {
      parts.add(facts.venue());
    }
    return String.join(" · ", parts);
  }

  private static void state(Markup rows, State state, Catalogue catalogue, Links links) {
    switch (state) {
      case State.Waiting waiting -> rows.literal("<strong>Not yet coded</strong>");
      case State.Rejected rejected ->
          rows.literal("<strong>Left out</strong>: ").text(rejected.reason());
      case State.Accepted accepted -> accepted(rows, accepted.record(), catalogue, links);
    }
  }

  private static void accepted(Markup rows, RecordId record, Catalogue catalogue, Links links) {
    if (catalogue.entry(record).isPresent()) {
      rows.literal("Coded: ").link(links.record(record), record.value());
    } else {
      rows.text("Coded: " + record.value());
    }
  }

  private static List<Place> places(Map<CandidateKey, String> identifiers) {
    List<Place> places = new ArrayList<>();
    for (CandidateKey key : CandidateKey.IDENTIFIERS) {
      String text = identifiers.get(key);
      if (text != null) {
        places.add(
            Register.of(key.word())
                .map(register -> register.place(text))
                .orElseGet(() -> new Place(Citation.host(text), text)));
      }
    }
    return places;
  }
}
