package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.site.catalogue.Catalogue;
import hallucination.survey.site.catalogue.ConceptEntry;
import hallucination.survey.site.catalogue.GapMap;
import hallucination.survey.site.catalogue.SchemeEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The gap map, or the part of it that one value of a third axis leaves. */
record MapView(
    String title,
    Html lede,
    List<Axis> axes,
    boolean narrowed,
    Html table,
    List<Html> reading,
    QueryText query,
    QueryText totalQuery) {
  /** A third axis with its values. */
  record Axis(String label, String chosen, boolean open, List<Value> values) {}

  /** A value of an axis. */
  record Value(String label, String href, boolean current) {}

  static MapView of(@Nullable ConceptId slice, Catalogue catalogue, Links links) {
    GapMap map = GapMap.of(catalogue, slice);
    String title = "What was tried against which cause";
    return new MapView(
        slice == null ? title : title + ": " + Phrase.lower(catalogue.label(slice)),
        lede(map),
        GapMap.AXES.stream()
            .flatMap(key -> catalogue.scheme(key).stream())
            .map(scheme -> axis(scheme, slice, links))
            .toList(),
        slice != null,
        new MapTable(map, catalogue, links).html(),
        reading(map, catalogue, links),
        QueryText.of(map.query(), map.cells().size(), links),
        QueryText.of(map.totals().pairedQuery(), 1, links));
  }

  private static Html lede(GapMap map) {
    int cells = map.mitigations().size() * map.causes().size();
    int sensible = cells - map.totals().senseless();
    return new Markup()
        .literal("<strong>")
        .text(map.totals().empty() + " of " + sensible + " pairs")
        .literal("</strong>")
        .text(" of a mitigation and a cause that make sense have no record in this survey, among ")
        .text(Phrase.count(map.totals().paired(), "record", "records"))
        .text(" that name both.")
        .html();
  }

  private static Axis axis(SchemeEntry scheme, @Nullable ConceptId slice, Links links) {
    boolean open = slice != null && slice.scheme().equals(scheme.key());
    List<Value> values = new ArrayList<>();
    for (ConceptEntry top : scheme.tops()) {
      values.add(
          new Value(top.label(), links.to(new Page.MapPage(top.id())), top.id().equals(slice)));
    }
    String chosen =
        values.stream().filter(Value::current).map(Value::label).findFirst().orElse("all");
    return new Axis(scheme.label(), chosen, open, values);
  }

  /** The fullest cell, and the emptiest row or column that has been studied at all. */
  private static List<Html> reading(GapMap map, Catalogue catalogue, Links links) {
    List<Html> sentences = new ArrayList<>();
    Comparator<Map.Entry<GapMap.Place, GapMap.Cell>> fullest =
        Comparator.comparingInt(entry -> entry.getValue().records());
    map.cells().entrySet().stream()
        .max(fullest.thenComparing(entry -> entry.getKey().toString(), Comparator.reverseOrder()))
        .ifPresent(entry -> sentences.add(fullest(entry, catalogue, links)));
    widest(map, catalogue, links).ifPresent(sentences::add);
    return sentences;
  }

  private static Html fullest(
      Map.Entry<GapMap.Place, GapMap.Cell> entry, Catalogue catalogue, Links links) {
    GapMap.Place place = entry.getKey();
    return new Markup()
        .text("Most records stand at ")
        .link(
            links.to(new Page.CellPage(place.mitigation(), place.cause())),
            Phrase.lower(catalogue.label(place.mitigation()))
                + " against "
                + Phrase.lower(catalogue.label(place.cause())))
        .text(": " + entry.getValue().records() + ".")
        .html();
  }

  private static Optional<Html> widest(GapMap map, Catalogue catalogue, Links links) {
    Comparator<ConceptEntry> least = Comparator.comparingInt(cause -> filled(map, cause));
    return map.causes().stream()
        .min(least.thenComparing(Comparator.naturalOrder()))
        .map(
            cause ->
                new Markup()
                    .text("The emptiest column is ")
                    .link(links.concept(cause.id()), Phrase.lower(catalogue.label(cause.id())))
                    .text(": " + tried(filled(map, cause), map.mitigations().size()))
                    .html());
  }

  private static String tried(int number, int of) {
    return (number == 0 ? "none" : Integer.toString(number))
        + " of "
        + of
        + " kinds of mitigation "
        + (number > 1 ? "have" : "has")
        + " been tried against it here.";
  }

  private static int filled(GapMap map, ConceptEntry cause) {
    return (int)
        map.cells().keySet().stream().filter(place -> place.cause().equals(cause.id())).count();
  }
}
