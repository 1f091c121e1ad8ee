package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The smallest set of works that covers a concept: each narrower concept that works are coded with,
 * each band of evidence and each kind of contribution that is there at all.
 *
 * @param smallest whether no smaller set exists; else the search was given up and this is a small
 *     one
 * @param steps the works in the order in which to read them
 */
public record ReadingPath(int works, int parts, boolean smallest, List<Step> steps) {
  /** A branch with fewer works than this needs no path. */
  public static final int FEWEST = 4;

  /** After so many tries a small set is taken for the smallest. */
  private static final int PATIENCE = 50_000;

  private static final Set<String> SCHEMES =
      Set.of("catcher", "cause", "detection", "domain", "failure", "mitigation", "task", "type");

  private static final Set<String> OVERVIEWS = Set.of("survey", "systematic-review");

  /** Copies the list. */
  public ReadingPath {
    steps = List.copyOf(steps);
  }

  /** A work, and what of the concept it is the first to bring. */
  public record Step(RecordEntry work, List<ConceptId> concepts, Optional<EvidenceBand> band) {}

  private record Candidate(RecordEntry work, BitSet parts) {}

  /** The path for a concept, if it has works enough to need one. */
  public static Optional<ReadingPath> of(ConceptId concept, Catalogue catalogue) {
    if (!SCHEMES.contains(concept.scheme())) {
      return Optional.empty();
    }
    List<RecordEntry> works =
        catalogue.uses(concept).stream().filter(work -> !work.isIncident()).toList();
    if (works.size() < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(new Search(concept, works, catalogue).path());
  }

  /** One search. */
  private static final class Search {
    private final Catalogue catalogue;
    private final List<String> parts;
    private final List<Candidate> candidates;
    private final int works;
    private int tries;

    Search(ConceptId concept, List<RecordEntry> works, Catalogue catalogue) {
      this.catalogue = catalogue;
      this.works = works.size();
      Set<String> all = new TreeSet<>();
      works.forEach(work -> all.addAll(parts(work, concept)));
      this.parts = List.copyOf(all);
      this.candidates = works.stream().map(work -> candidate(work, concept)).toList();
    }

    ReadingPath path() {
      BitSet open = new BitSet();
      open.set(0, parts.size());
      List<Candidate> found = greedy(open);
      boolean smallest = false;
      for (int size = 1; size < found.size() && tries < PATIENCE; size++) {
        Optional<List<Candidate>> smaller = cover(open, size);
        if (smaller.isPresent()) {
          found = smaller.get();
          break;
        }
      }
      smallest = tries < PATIENCE;
      return new ReadingPath(works, parts.size(), smallest, ordered(found));
    }

    private Set<String> parts(RecordEntry work, ConceptId concept) {
      Set<String> all = new TreeSet<>();
      for (ConceptId given : catalogue.codings(work.id())) {
        if (catalogue.path(given).contains(concept) || given.scheme().equals("contribution")) {
          all.add(given.toString());
        }
      }
      work.catching().strength().band().ifPresent(band -> all.add("band/" + band.name()));
      return all;
    }

    private Candidate candidate(RecordEntry work, ConceptId concept) {
      BitSet own = new BitSet();
      parts(work, concept).forEach(part -> own.set(parts.indexOf(part)));
      return new Candidate(work, own);
    }

    private List<Candidate> greedy(BitSet all) {
      BitSet open = (BitSet) all.clone();
      List<Candidate> taken = new ArrayList<>();
      while (!open.isEmpty()) {
        Candidate best =
            candidates.stream().max(Comparator.comparingInt(c -> common(c, open))).orElseThrow();
        taken.add(best);
        open.andNot(best.parts());
      }
      return taken;
    }

    /** Covers what is open with at most so many works, beginning with the part that fewest have. */
    private Optional<List<Candidate>> cover(BitSet open, int size) {
      if (open.isEmpty()) {
        return Optional.of(new ArrayList<>());
      }
      int most = candidates.stream().mapToInt(c -> common(c, open)).max().orElse(0);
      if (size == 0 || (long) most * size < open.cardinality() || ++tries > PATIENCE) {
        return Optional.empty();
      }
      for (Candidate candidate : rarest(open)) {
        BitSet rest = (BitSet) open.clone();
        rest.andNot(candidate.parts());
        Optional<List<Candidate>> others = cover(rest, size - 1);
        if (others.isPresent()) {
          others.get().add(candidate);
          return others;
        }
      }
      return Optional.empty();
    }

    private List<Candidate> rarest(BitSet open) {
      List<Candidate> fewest = List.of();
      for (int part = open.nextSetBit(0); part >= 0; part = open.nextSetBit(part + 1)) {
        int wanted = part;
        List<Candidate> having = candidates.stream().filter(c -> c.parts().get(wanted)).toList();
        fewest = fewest.isEmpty() || having.size() < fewest.size() ? having : fewest;
      }
      Comparator<Candidate> fullest = Comparator.comparingInt(c -> -common(c, open));
      return fewest.stream().sorted(fullest).toList();
    }

    private static int common(Candidate candidate, BitSet open) {
      BitSet common = (BitSet) candidate.parts().clone();
      common.and(open);
      return common.cardinality();
    }

    /** Overviews first, then from the oldest to the newest. */
    private List<Step> ordered(List<Candidate> found) {
      Comparator<Candidate> overviews = Comparator.comparing(c -> isOverview(c.work()) ? 0 : 1);
      List<Candidate> order =
          found.stream()
              .sorted(
                  overviews.thenComparing(c -> c.work().year()).thenComparing(c -> c.work().id()))
              .toList();
      Set<String> told = new TreeSet<>();
      return order.stream().map(candidate -> step(candidate, told)).toList();
    }

    private boolean isOverview(RecordEntry work) {
      return catalogue.codings(work.id()).stream()
          .anyMatch(id -> id.scheme().equals("contribution") && OVERVIEWS.contains(id.slug()));
    }

    private Step step(Candidate candidate, Set<String> told) {
      List<ConceptId> concepts = new ArrayList<>();
      Optional<EvidenceBand> band = Optional.empty();
      for (int part : candidate.parts().stream().toArray()) {
        String name = parts.get(part);
        if (told.add(name)) {
          String[] halves = name.split("/", 2);
          if (halves[0].equals("band")) {
            band = Optional.of(EvidenceBand.valueOf(halves[1]));
          } else {
            concepts.add(new ConceptId(halves[0], halves[1]));
          }
        }
      }
      return new Step(candidate.work(), concepts, band);
    }
  }
}
