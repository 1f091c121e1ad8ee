package hallucination.survey.sparql;

/** Why a query was not answered. */
public enum Refusal {
  /** It is no SPARQL 1.1 query. */
  SYNTAX,
  /** It asks for what this endpoint does not give. */
  FORBIDDEN,
  /** Its text is too long or too deeply nested. */
  TOO_LONG,
  /** Its client has as many queries under way as one client may. */
  CLIENT_BUSY,
  /** All places are taken. */
  BUSY,
  /** It took longer than it may. */
  TIME,
  /** It needed more memory than it may. */
  MEMORY,
  /** Its answer has more rows or bytes than it may. */
  SIZE,
  /** Nobody waits for its answer any more. */
  ABANDONED,
  /** The program failed. */
  FAULT
}
