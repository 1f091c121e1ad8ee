package hallucination.survey.site;

/**
 * What search engines and previews show of the pages that are not made of one record or concept.
 */
final class Summary {
  static final String HOME =
      "Language models will be wrong. This survey reads the literature on hallucination by one question: what"
          + " catches the error, and how near to real use was that shown?";
  static final String MAP =
      "Which mitigations were tried against which causes of hallucination, how near to real use, and where nothing was"
          + " tried at all.";
  static final String CATCHES =
      "Who or what catches false output of a language model, and how near to real use that was shown.";
  static final String ANSWERS =
      "Questions that researchers, those who deploy and those who build benchmarks ask, each answered by a query over"
          + " the survey.";
  static final String OPEN_PROBLEMS =
      "What nobody has tried, measured or tested about hallucination of language models, by how much stands around the"
          + " gap.";
  static final String TIMELINE =
      "Works on hallucination and incidents, year by year, by how near to real use the evidence is.";
  static final String VENUES = "Where the works of the survey appeared.";
  static final String ARTEFACTS =
      "Benchmarks, metrics, detectors and leaderboards for hallucination, what each tests, and who uses which.";
  static final String COMPARE = "Chosen works side by side, and as references.";
  static final String TAXONOMIES =
      "Published taxonomies of hallucination and of AI risk beside this survey's: what each can express, and what it can't.";
  static final String PATHS =
      "The smallest set of works to read for each part of the field, in order.";
  static final String LIVENESS = "How fresh the survey is, and what waits to be checked.";
  static final String CHANGES = "What was changed in the survey, and when.";
  static final String DATA = "The whole survey as files: RDF, tables and bibliographies.";
  static final String CITE = "How to cite the survey, its state of the day and each of its pages.";
  static final String PAPERS = "All works of the survey, newest first.";
  static final String INCIDENTS =
      "Events in which false output of a model reached people, and who noticed in the end.";
  static final String TREE = "All concepts with which the survey codes its records.";
  static final String ABOUT =
      "How records are chosen, read and coded, and what no person has confirmed yet.";
  static final String ERRORS =
      "What catches an error in the survey's own records, and how often it did in second readings.";
  static final String QUEUE = "Works and incidents that are known, and what became of them.";
  static final String CONTRIBUTE = "How to add or correct a record.";
  static final String RULES = "Every rule that records and ontology are checked by, with its cure.";
  static final String DICTIONARY =
      "What each key of a record means, which RDF property it becomes and in which table it stands.";
  static final String QUERY = "Ask the survey's data in SPARQL.";

  private Summary() {}
}
