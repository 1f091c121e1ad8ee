package hallucination.survey;

/** A command was understood but can't run here and now; the message says why and what to do. */
final class CouldNotRunException extends RuntimeException {
  CouldNotRunException(String message) {
    super(message);
  }
}
