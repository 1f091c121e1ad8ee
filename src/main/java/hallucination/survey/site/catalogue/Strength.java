package hallucination.survey.site.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How near to real use the evidence of a work is: the highest rung, and whether there is a record
 * from the field beside the ladder, which never raises or lowers the rung.
 *
 * @param rung the highest rung, null if no setting with a rung is given
 * @param field whether one of the settings is an audit, an experience report or an incident
 */
public record Strength(@Nullable BigDecimal rung, boolean field) {
  /** No setting is given at all. */
  public static final Strength UNSTATED = new Strength(null, false);

  /** The band of the highest rung. */
  public Optional<EvidenceBand> band() {
    return Optional.ofNullable(rung).map(EvidenceBand::of);
  }

  /** Both taken together. */
  public Strength with(Strength other) {
    return new Strength(higher(rung, other.rung), field || other.field);
  }

  /** The label that stands beside the glyph. */
  public String label() {
    if (field) {
      return band().map(b -> b.label() + ", and a field record").orElse("Field record");
    }
    return band().map(EvidenceBand::label).orElse("No evidence setting");
  }

  private static @Nullable BigDecimal higher(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.max(b);
  }
}
