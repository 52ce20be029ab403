package org.edgemuse.experiment.plan;

import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.config.Shorthand;
import org.jspecify.annotations.Nullable;

/**
 * How many runs a sweep makes of each point and scheduler: a fixed number, or as many as an
 * interval needs to become narrow.
 *
 * @param count runs of each, with seeds seed, seed + 1, ...; null if a rule decides
 * @param untilCi95BelowPct half width of the 95 % interval at which a point is done, in per cent of
 *     the mean; with a reference, in per cent of each other's mean, of the paired reduction
 * @param of the column of metrics that the interval is of
 * @param atLeast replications before the rule is asked; {@value #AT_LEAST} if null
 * @param atMost replications at which a point is done in any case; {@value #AT_MOST} if null
 */
@Shorthand("count")
public record Replications(
    @Doc("runs of each point and scheduler, each with the next seed") @Range(min = 1)
        @Nullable Integer count,
    @Doc(
            "instead of a count: half width of the 95 % interval at which a point is done, in per"
                + " cent of the mean (paired with the reference where one is given)")
        @Unit("%")
        @Range(min = 0, openMin = true)
        @Nullable Double untilCi95BelowPct,
    @Doc("the column of metrics that the interval is of") @Nullable String of,
    @Doc("replications before the interval counts; 10 if absent") @Range(min = 2)
        @Nullable Integer atLeast,
    @Doc("replications at which a point is done in any case; 1000 if absent")
        @Range(min = 2, max = 100_000)
        @Nullable Integer atMost) {
  private static final int AT_LEAST = 10;
  private static final int AT_MOST = 1000;

  /** Checks that the keys go together. */
  public Replications {
    boolean rule = untilCi95BelowPct != null;
    if (!rule && (of != null || atLeast != null || atMost != null)) {
      throw new IllegalArgumentException(
          "of, atLeast and atMost go with untilCi95BelowPct, which is missing");
    }
    if (rule && count != null) {
      throw new IllegalArgumentException(
          "count (%d) and untilCi95BelowPct exclude each other".formatted(count));
    }
    if (rule && of == null) {
      throw new IllegalArgumentException(
          "untilCi95BelowPct needs the metric column that it is of, as in of: mean_delay_s");
    }
    if (rule && fewest(atLeast) > most(atMost)) {
      throw new IllegalArgumentException(
          "atLeast (%d) must be at most atMost (%d)".formatted(fewest(atLeast), most(atMost)));
    }
  }

  /** A fixed number. */
  public static Replications of(int count) {
    return new Replications(count, null, null, null, null);
  }

  /** Whether a rule decides. */
  public boolean isRule() {
    return untilCi95BelowPct != null;
  }

  /** Runs that each has in any case. */
  public int least() {
    return isRule() ? fewest(atLeast) : most();
  }

  /** Runs that none has more of. */
  public int most() {
    return isRule() ? most(atMost) : count == null ? 1 : count;
  }

  private static int fewest(@Nullable Integer atLeast) {
    return atLeast == null ? AT_LEAST : atLeast;
  }

  private static int most(@Nullable Integer atMost) {
    return atMost == null ? AT_MOST : atMost;
  }
}
