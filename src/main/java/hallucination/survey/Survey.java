package hallucination.survey;

/** The program. */
public final class Survey {
  private Survey() {}

  /** Runs a command. */
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
