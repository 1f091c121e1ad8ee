package hallucination.survey.site.catalogue;

import hallucination.survey.ontology.ConceptId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that no record of the survey does, with what shows that it is wanted.
 *
 * @param kind what is missing
 * @param concepts the concept or the two concepts that it is about
 * @param need how many works and incidents stand around it
 */
public record OpenProblem(Kind kind, List<ConceptId> concepts, Need need) {
  /** Copies the list. */
  public OpenProblem {
    concepts = List.copyOf(concepts);
  }

  /** What is missing. */
  public enum Kind {
    UNTRIED_PAIR,
    UNMEASURED_BARRIER,
    UNTESTED_FAILURE
  }

  /**
   * What stands around a gap.
   *
   * @param works records on the first concept
   * @param onCause records on the second; 0 if there is none
   * @param incidents incidents that show the need
   */
  public record Need(int works, int onCause, int incidents) {}

  private static final String PAIRS =
      """
      SELECT ?mitigation ?cause ?works ?onCause (COUNT(DISTINCT ?incident) AS ?incidents)
      WHERE {
        {
          SELECT ?mitigation (COUNT(DISTINCT ?record) AS ?works)
          WHERE {
            ?record a hs:Record ; hs:mitigation|hs:contradictsMitigation ?method .
            ?method hs:top ?mitigation .
          }
          GROUP BY ?mitigation
        }
        {
          SELECT ?cause (COUNT(DISTINCT ?record) AS ?onCause)
          WHERE {
            ?record a hs:Record ; hs:studiesCause|hs:targetsCause|hs:contradictsCause ?origin .
            ?origin hs:top ?cause .
          }
          GROUP BY ?cause
        }
        OPTIONAL {
          ?incident a hs:IncidentReport ; hs:studiesCause|hs:targetsCause ?root .
          ?root hs:top ?cause .
        }
        FILTER NOT EXISTS { ?pair a hs:Pair ; hs:mitigation ?mitigation ; hs:cause ?cause }
        FILTER NOT EXISTS {
          ?both hs:mitigation|hs:contradictsMitigation ?used ;
            hs:studiesCause|hs:targetsCause|hs:contradictsCause ?why .
          ?used hs:top ?mitigation .
          ?why hs:top ?cause .
        }
      }
      GROUP BY ?mitigation ?cause ?works ?onCause
      ORDER BY ?mitigation ?cause
      """;

  private static final String BARRIERS =
      """
      SELECT ?catcher (COUNT(DISTINCT ?paper) AS ?works) (COUNT(DISTINCT ?incident) AS ?incidents)
      WHERE {
        ?catcher skos:inScheme catcher: .
        FILTER (?catcher NOT IN (catcher:not-studied, catcher:nobody))
        FILTER NOT EXISTS { ?narrower skos:broader ?catcher }
        FILTER NOT EXISTS {
          ?barrier hs:heldBy ?catcher ; hs:catchRate|hs:catchRateMin|hs:catchRateMax ?rate .
        }
        OPTIONAL { ?paper a hs:Paper ; hs:hasBarrier/hs:heldBy ?catcher }
        OPTIONAL {
          ?incident a hs:IncidentReport ; hs:absentBarrier|(hs:hasBarrier/hs:heldBy) ?catcher .
        }
      }
      GROUP BY ?catcher
      ORDER BY ?catcher
      """;

  private static final String FAILURES =
      """
      SELECT ?failure (COUNT(DISTINCT ?paper) AS ?works) (COUNT(DISTINCT ?incident) AS ?incidents)
      WHERE {
        ?failure skos:inScheme failure: .
        ?record hs:failureMode ?failure .
        OPTIONAL { ?record a hs:Paper . BIND (?record AS ?paper) }
        OPTIONAL { ?record a hs:IncidentReport . BIND (?record AS ?incident) }
        FILTER NOT EXISTS {
          ?tested skos:broader* ?failure .
          ?benchmark hs:failureModeTested ?tested .
        }
      }
      GROUP BY ?failure
      ORDER BY ?failure
      """;

  /** The open problems of a kind, those with the most need first. */
  public static List<OpenProblem> all(Catalogue catalogue, Kind kind) {
    List<OpenProblem> problems = new ArrayList<>();
    for (Answer.Row row : answer(catalogue, kind).rows()) {
      List<ConceptId> concepts =
          answerVariables(kind).stream().flatMap(v -> row.concept(v).stream()).toList();
      Need need = new Need(row.count("works"), row.count("onCause"), row.count("incidents"));
      problems.add(new OpenProblem(kind, concepts, need));
    }
    Comparator<OpenProblem> most = Comparator.comparingLong(OpenProblem::weight);
    problems.sort(most.reversed().thenComparing(problem -> problem.concepts().toString()));
    return problems;
  }

  /** The answer from which the open problems of a kind are read. */
  public static Answer answer(Catalogue catalogue, Kind kind) {
    return catalogue.ask(
        switch (kind) {
          case UNTRIED_PAIR -> PAIRS;
          case UNMEASURED_BARRIER -> BARRIERS;
          case UNTESTED_FAILURE -> FAILURES;
        });
  }

  /** A name that stays the same as long as the problem is open. */
  public String slug() {
    return String.join("-", concepts.stream().map(id -> id.scheme() + "-" + id.slug()).toList());
  }

  /** Works on one side count by those on the other, and all of them once more for each incident. */
  private long weight() {
    long works = kind == Kind.UNTRIED_PAIR ? (long) need.works() * need.onCause() : need.works();
    return (works + 1) * (1L + need.incidents());
  }

  private static List<String> answerVariables(Kind kind) {
    return switch (kind) {
      case UNTRIED_PAIR -> List.of("mitigation", "cause");
      case UNMEASURED_BARRIER -> List.of("catcher");
      case UNTESTED_FAILURE -> List.of("failure");
    };
  }
}
