package hallucination.survey.site;

import hallucination.survey.ontology.ConceptId;
import hallucination.survey.papers.RecordId;

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
  record HomePage() implements Page {}

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
      return number == 1 ? Forms.RDF : Forms.NONE;
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

  /** All works, newest first. */
  record PapersPage(int number) implements Page {}

  /** All events, newest first. */
  record IncidentsPage(int number) implements Page {}

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
