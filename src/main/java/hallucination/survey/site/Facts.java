package hallucination.survey.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers terms with their values and leaves out those that have none. */
final class Facts {
  private final List<Fact> facts = new ArrayList<>();

  Facts add(String term, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> facts.add(Fact.of(term, text)));
    return this;
  }

  Facts addHtml(String term, Optional<Html> value) {
    value.ifPresent(html -> facts.add(new Fact(term, html)));
    return this;
  }

  List<Fact> list() {
    return List.copyOf(facts);
  }

  /** The facts as a definition list. */
  Html html() {
    Markup markup = new Markup().literal("<dl class=\"facts\">");
    for (Fact fact : facts) {
      markup.literal("<div><dt>").text(fact.term()).literal("</dt><dd>");
      markup.add(fact.value()).literal("</dd></div>");
    }
    return facts.isEmpty() ? Html.EMPTY : markup.literal("</dl>").html();
  }
}
