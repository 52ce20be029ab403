package org.edgemuse.channels.umi;

import java.io.Serializable;
import org.edgemuse.kernel.api.random.Draws;

/**
 * Who sees which AP. Where that is drawn, a place sees the AP with the probability of its distance,
 * and neighbouring places mostly agree: the correlation distance is that of Table 7.6.3.1-2, TR
 * 38.901.
 */
final class Sight implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double CORRELATION_M = 50;

  private final LineOfSight rule;
  private final NormalField field;

  Sight(LineOfSight rule, Draws draws) {
    this.rule = rule;
    field = new NormalField(draws, CORRELATION_M);
  }

  /** Whether it hangs on the place. */
  boolean isDrawn() {
    return rule == LineOfSight.DRAWN;
  }

  /** Whether there are places that see an AP, or such that do not. */
  boolean canBe(boolean seen) {
    return rule != (seen ? LineOfSight.NEVER : LineOfSight.ALWAYS);
  }

  /**
   * Whether a UE at a place sees the AP.
   *
   * @param distanceM their distance on the ground, m
   */
  boolean sees(int ap, double xM, double yM, double distanceM) {
    if (rule != LineOfSight.DRAWN) {
      return rule == LineOfSight.ALWAYS;
    }
    return distanceM <= LosProbability.CERTAIN_M
        || NormalDistribution.below(field.at(ap, xM, yM)) < LosProbability.at(distanceM);
  }
}
