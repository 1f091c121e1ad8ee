package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, by what it shows. Two equal pages are the same page; lists that are too long for one page
 * go on over several, numbered from 1.
 */
public sealed interface Page {
  /** The forms, beside HTML, in which the same can be had. */
  default Forms forms() {
    return Forms.NONE;
  }

  /** The start. */
  record HomePage() implements Page {
    @Override
    public Forms forms() {
      return Forms.FEED;
    }
  }

  /** A scheme with all its concepts. */
  record SchemePage(String scheme) implements Page {
    @Override
    public Forms forms() {
      return Forms.RDF;
    }
  }

  /** A concept and the records coded with it. */
  record ConceptPage(ConceptId id, int number) implements Page {
    /** The first page of a concept. */
    public ConceptPage(ConceptId id) {
      this(id, 1);
    }

    @Override
    public Forms forms() {
      return number == 1 ? Forms.CONCEPT : Forms.NONE;
    }
  }

  /** The record of a work. */
  record PaperPage(RecordId id) implements Page {
    @Override
    public Forms forms() {
      return Forms.RECORD;
    }
  }

  /** The record of an event. */
  record IncidentPage(RecordId id) implements Page {
    @Override
    public Forms forms() {
      return Forms.RECORD;
    }
  }

  /** A page that shows records together, in one of several ways. */
  sealed interface Overview extends Page {}

  /**
   * Mitigations against causes.
   *
   * @param slice the value of a third axis that narrows the map; null for all records
   */
  record MapPage(@Nullable ConceptId slice) implements Overview {
    /** The map of all records. */
    public static final MapPage WHOLE = new MapPage(null);

    @Override
    public Forms forms() {
      return Forms.MAP;
    }
  }

  /** The records of one cell of the map, which may be none. */
  record CellPage(ConceptId mitigation, ConceptId cause, int number) implements Overview {
    /** The first page of a cell. */
    public CellPage(ConceptId mitigation, ConceptId cause) {
      this(mitigation, cause, 1);
    }

    @Override
    public Forms forms() {
      return number == 1 ? Forms.LIST : Forms.NONE;
    }
  }

  /** Catch points against evidence. */
  record CatchesPage() implements Overview {
    @Override
    public Forms forms() {
      return Forms.TABLE;
    }
  }

  /** All competency questions. */
  record AnswersPage() implements Overview {}

  /**
   * A competency question and its answer.
   *
   * @param name stem of the question's file
   */
  record AnswerPage(String name) implements Overview {
    @Override
    public Forms forms() {
      return Forms.ANSWER;
    }
  }

  /** What no record does. */
  record OpenProblemsPage() implements Overview {
    @Override
    public Forms forms() {
      return Forms.FEED_AND_TABLE;
    }
  }

  /** Works and incidents by year. */
  record TimelinePage() implements Overview {
    @Override
    public Forms forms() {
      return Forms.FIGURE;
    }
  }

  /** The records of one year. */
  record YearPage(int year, int number) implements Overview {
    @Override
    public Forms forms() {
      return number == 1 ? Forms.LIST : Forms.NONE;
    }
  }

  /** All venues. */
  record VenuesPage() implements Overview {}

  /** The works of one venue. */
  record VenuePage(String slug, int number) implements Overview {
    @Override
    public Forms forms() {
      return number == 1 ? Forms.LIST : Forms.NONE;
    }
  }

  /** All artefacts. */
  record ArtefactsPage() implements Overview {
    @Override
    public Forms forms() {
      return Forms.TABLE;
    }
  }

  /** One artefact and the records that bring or use it. */
  record ArtefactPage(String slug) implements Overview {
    @Override
    public Forms forms() {
      return Forms.ARTEFACT;
    }
  }

  /** Chosen records side by side. */
  record ComparePage(List<RecordId> chosen) implements Overview {
    /** How many records an address may choose. */
    public static final int MOST = 100;

    /** Copies the list. */
    public ComparePage {
      chosen = List.copyOf(chosen);
    }

    @Override
    public Forms forms() {
      return chosen.isEmpty() ? Forms.NONE : Forms.CHOSEN;
    }
  }

  /** Published taxonomies beside ours. */
  record TaxonomiesPage() implements Overview {}

  /**
   * A published taxonomy, and this survey in its terms.
   *
   * @param source such as {@code ji2023}
   */
  record TaxonomyPage(String source) implements Overview {
    @Override
    public Forms forms() {
      return Forms.TABLE;
    }
  }

  /** All reading paths. */
  record PathsPage() implements Overview {}

  /** The works that cover a concept, in the order in which to read them. */
  record PathPage(ConceptId id) implements Overview {
    @Override
    public Forms forms() {
      return Forms.LIST;
    }
  }

  /** How alive the survey is. */
  record LivenessPage() implements Overview {}

  /** What was changed, and when. */
  record ChangesPage() implements Overview {}

  /** The whole survey as files. */
  record DataPage() implements Overview {}

  /** How to cite the survey and its pages. */
  record CitePage() implements Overview {}

  /** All works, newest first. */
  record PapersPage(int number) implements Page {}

  /** All events, newest first. */
  record IncidentsPage(int number) implements Page {
    @Override
    public Forms forms() {
      return number == 1 ? Forms.FEED_AND_TABLE : Forms.NONE;
    }
  }

  /** All schemes and concepts. */
  record TreePage() implements Page {}

  /** How the survey is made. */
  record AboutPage() implements Page {}

  /** What catches an error in the survey itself, and how often it did. */
  record ErrorsPage() implements Page {}

  /** What is known and not coded, counted. */
  record QueuePage() implements Page {}

  /** What is known of one year. */
  record QueueYearPage(int year) implements Page {}

  /** How to help. */
  record ContributePage() implements Page {}

  /** What the check asks of records and ontology. */
  record RulesPage() implements Page {}

  /** What each key of a record means, and where it goes. */
  record DictionaryPage() implements Page {}

  /** A query and its answer. */
  record QueryPage(QueryRun run) implements Page {}

  /**
   * What stands in place of a page that can't be shown.
   *
   * @param status the HTTP status, such as 404
   * @param path the path that was asked for, below the start of the site and without a leading
   *     slash; empty if it can't be known
   */
  record ErrorPage(int status, String title, String detail, String path) implements Page {
    /** The page for what does not exist. */
    public static ErrorPage notFound(String path) {
      return new ErrorPage(
          404,
          "There is no such page",
          "The address may be mistyped, or the page may never have existed: no page of this survey"
              + " is ever taken away.",
          path);
    }
  }
}
