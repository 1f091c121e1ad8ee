package hallucination.survey.site;

import hallucination.survey.ontology.Vocab;
import hallucination.survey.site.catalogue.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/** Who made a work, where it appeared and where it can be read. */
record Citation(List<String> authors, String title, String year, String venue, List<Place> places) {
  /** Conferences go by letters, such as NeurIPS or Findings-ACL; journals by words. */
  private static final Pattern LETTERS = Pattern.compile(".*\\p{Lu}\\S*\\p{Lu}.*");

  /** A page on which the work can be read. */
  record Place(String label, String address) {
    Html link() {
      return new Markup().link(address, label).html();
    }
  }

  static Citation of(Statements record) {
    return new Citation(
        record.parts(DCTerms.creator.asNode()).stream()
            .flatMap(author -> author.text(FOAF.name.asNode()).stream())
            .toList(),
        record.text(DCTerms.title.asNode()).orElse(""),
        record.text("year").orElse(""),
        record.text("venue").orElse(""),
        places(record));
  }

  /** One line that can be copied into a text. */
  public String line() {
    String by = authors.isEmpty() ? "" : String.join(", ", authors) + " ";
    String stop = title.endsWith("?") || title.endsWith("!") ? "" : ".";
    return by
        + (year.isEmpty() ? "" : "(" + year + "). ")
        + title
        + stop
        + (venue.isEmpty() ? "" : " " + venue + ".")
        + places.stream().findFirst().map(place -> " " + place.address()).orElse("");
  }

  /** What reference managers look for in the head of a page. */
  Html metadata(Statements record) {
    Markup markup = new Markup();
    meta(markup, "citation_title", title);
    authors.forEach(author -> meta(markup, "citation_author", author));
    meta(markup, "citation_publication_date", year);
    if (!venue.isEmpty() && !venue.equals("arXiv")) {
      boolean letters = LETTERS.matcher(venue).matches();
      meta(markup, letters ? "citation_conference_title" : "citation_journal_title", venue);
    }
    record.text("doi").ifPresent(doi -> meta(markup, "citation_doi", doi));
    record.text("arxiv").ifPresent(arxiv -> meta(markup, "citation_arxiv_id", arxiv));
    record.text("pmid").ifPresent(pmid -> meta(markup, "citation_pmid", pmid));
    places.stream()
        .findFirst()
        .ifPresent(place -> meta(markup, "citation_public_url", place.address()));
    meta(markup, "citation_language", "en");
    return markup.html();
  }

  /** Links to where it can be read, one after the other. */
  public Html links() {
    Markup markup = new Markup().literal("<ul class=\"inline\">");
    places.forEach(place -> markup.literal("<li>").add(place.link()).literal("</li>"));
    return places.isEmpty() ? Html.EMPTY : markup.literal("</ul>").html();
  }

  private static void meta(Markup markup, String name, String content) {
    markup
        .literal("<meta name=\"")
        .text(name)
        .literal("\" content=\"")
        .text(content)
        .literal("\">");
  }

  private static List<Place> places(Statements record) {
    List<Place> places = new ArrayList<>();
    for (Register register : Register.values()) {
      record.text(register.key()).map(register::place).ifPresent(places::add);
    }
    record.nodes(Vocab.hs("url")).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(address -> places.stream().noneMatch(p -> p.address().equals(address)))
        .forEach(address -> places.add(new Place(host(address), address)));
    return places;
  }

  /** The host of an address, as the label of a link to it. */
  static String host(String address) {
    String rest = address.replaceFirst("^https?://(www\\.)?", "");
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }
}
