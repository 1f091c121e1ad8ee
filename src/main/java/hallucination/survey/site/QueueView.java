package hallucination.survey.site;

import hallucination.survey.papers.queue.Candidate;
import hallucination.survey.papers.queue.Candidate.Kind;
import hallucination.survey.papers.queue.Candidate.State;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The queue in numbers.
 *
 * @param oldest day on which the longest waiting candidate came in; empty if none waits
 * @param newest day on which the last candidate came in; empty if there is none
 */
record QueueView(
    int all,
    int waiting,
    int accepted,
    int rejected,
    int incidents,
    String oldest,
    String newest,
    List<Year> years,
    List<Naming> lists) {
  /** The candidates of one year. */
  record Year(int year, String href, int waiting, int accepted, int rejected, int all) {}

  /** A list, and how many candidates it names. */
  record Naming(String name, int candidates) {}

  static QueueView of(List<Candidate> queue, Links links) {
    return new QueueView(
        queue.size(),
        count(queue, QueueView::waits),
        count(queue, c -> c.state() instanceof State.Accepted),
        count(queue, c -> c.state() instanceof State.Rejected),
        count(queue, c -> c.facts().kind() == Kind.INCIDENT),
        queue.stream()
            .filter(QueueView::waits)
            .map(Candidate::added)
            .min(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElse(""),
        queue.stream()
            .map(Candidate::added)
            .max(Comparator.naturalOrder())
            .map(LocalDate::toString)
            .orElse(""),
        years(queue).reversed().stream().map(year -> year(year, queue, links)).toList(),
        lists(queue));
  }

  /** The years of all candidates. */
  static SortedSet<Integer> years(Collection<Candidate> queue) {
    SortedSet<Integer> years = new TreeSet<>();
    queue.forEach(candidate -> years.add(candidate.facts().year()));
    return years;
  }

  private static Year year(int year, List<Candidate> queue, Links links) {
    List<Candidate> own = queue.stream().filter(c -> c.facts().year() == year).toList();
    return new Year(
        year,
        links.to(new Page.QueueYearPage(year)),
        count(own, QueueView::waits),
        count(own, c -> c.state() instanceof State.Accepted),
        count(own, c -> c.state() instanceof State.Rejected),
        own.size());
  }

  private static List<Naming> lists(List<Candidate> queue) {
    Map<String, Integer> lists = new TreeMap<>();
    queue.forEach(c -> c.lists().forEach(list -> lists.merge(list, 1, Integer::sum)));
    return lists.entrySet().stream()
        .map(e -> new Naming(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Naming::candidates).reversed())
        .toList();
  }

  private static boolean waits(Candidate candidate) {
    return candidate.state() instanceof State.Waiting;
  }

  private static int count(List<Candidate> queue, Predicate<Candidate> which) {
    return (int) queue.stream().filter(which).count();
  }
}
