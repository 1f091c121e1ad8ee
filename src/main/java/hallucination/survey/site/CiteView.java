package hallucination.survey.site;

import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.RecordEntry;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** How to cite the survey, in one line and as BibTeX. */
record CiteView(String line, String bibtex) {
  private static final String TITLE =
      "What Catches It: a living survey of hallucination in language models";

  static CiteView of(Catalogue catalogue, Edition edition, Links links) {
    String day =
        Optional.ofNullable(edition.date())
            .map(LocalDate::toString)
            .orElseGet(() -> lastCoded(catalogue));
    String year = day.isEmpty() ? "" : day.substring(0, 4);
    String state = edition.name().map(name -> "State " + name + ". ").orElse("");
    Optional<String> address = links.urls().base().map(URI::toString);
    return new CiteView(
        TITLE
            + (year.isEmpty() ? "" : " (" + year + ")")
            + ". "
            + state
            + (day.isEmpty() ? "" : "Data of " + day + ". ")
            + address.orElse(""),
        bibtex(year, state + (day.isEmpty() ? "" : "Data of " + day), address));
  }

  private static String bibtex(String year, String note, Optional<String> address) {
    StringBuilder entry = new StringBuilder("@misc{what-catches-it");
    entry.append(",\n  title = {{" + TITLE + "}}");
    if (!year.isEmpty()) {
      entry.append(",\n  year = {" + year + "}");
    }
    entry.append(",\n  note = {" + note + "}");
    address.ifPresent(url -> entry.append(",\n  url = {" + url + "}"));
    return entry.append("\n}\n").toString();
  }

  private static String lastCoded(Catalogue catalogue) {
    return catalogue.records().values().stream()
        .map(RecordEntry::coded)
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
