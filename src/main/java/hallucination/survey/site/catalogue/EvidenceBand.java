package hallucination.survey.site.catalogue;

import java.math.BigDecimal;

/** The rungs of the evidence ladder in bands, from farthest from real use to nearest. */
public enum EvidenceBand {
  NONE("No empirical evidence", "0"),
  MODEL_ONLY("Model only", "1"),
  RETROSPECTIVE("Retrospective real data", "4"),
  SIMULATED_USE("Simulated use", "5.5"),
  SILENT_OR_PILOT("Silent deployment or pilot", "6"),
  PROSPECTIVE("Prospective or routine use", "8");

  private final String label;
  private final BigDecimal lowest;

  EvidenceBand(String label, String lowest) {
    this.label = label;
    this.lowest = new BigDecimal(lowest);
  }

  /** The band that holds a rung. */
  public static EvidenceBand of(BigDecimal rung) {
    EvidenceBand band = NONE;
    for (EvidenceBand candidate : values()) {
      if (rung.compareTo(candidate.lowest) >= 0) {
        band = candidate;
      }
    }
    return band;
  }

  /** The lowest rung of the band. */
  public BigDecimal lowest() {
    return lowest;
  }

  /** What stands beside the glyph. */
  public String label() {
    return label;
  }

  /** How many of the glyph's five bars are filled. */
  public int filled() {
    return ordinal();
  }
}
