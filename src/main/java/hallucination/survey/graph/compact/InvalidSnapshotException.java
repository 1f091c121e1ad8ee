package hallucination.survey.graph.compact;

/** A file is no snapshot that this version can read. */
public final class InvalidSnapshotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidSnapshotException(String message) {
    super(message);
  }
}
