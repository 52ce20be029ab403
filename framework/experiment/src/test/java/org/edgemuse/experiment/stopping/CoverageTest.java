package org.edgemuse.experiment.stopping;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.edgemuse.experiment.Worlds;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.statistics.PairedRatio;
import org.edgemuse.experiment.statistics.Sample;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rule's intervals cover, over points whose true values are known. */
class CoverageTest {
  private static final int POINTS = 4000;
  private static final int MOST = 1000;
  private static final Draws DRAWS = Draws.of(20_240_601, "coverage");

  @TempDir Path folder;

  /** Share of points whose interval holds the truth, and the mean number of replications. */
  private record Covered(double share, double replications) {}

  private Plan plan(double pct, int atLeast, String compared) {
    return Worlds.read(
            folder,
            """
            sweep:
              replications: {untilCi95BelowPct: %s, of: raised, atLeast: %d, atMost: %d}
              %s
            """
                .formatted(pct, atLeast, MOST, compared))
        .plan();
  }

  private static StoppingRule rule(Plan plan) {
    StoppingRule rule = StoppingRule.of(plan, point -> true);
    assertNotNull(rule);
    return rule;
  }

  /** Of means of normal numbers of mean 10 and standard deviation 3. */
  private Covered means(double pct, int atLeast) {
    Plan plan = plan(pct, atLeast, "schedulers: [spread]");
    int covered = 0;
    long total = 0;
    for (int point = 0; point < POINTS; point++) {
      StoppingRule rule = rule(plan);
      double[] values = new double[MOST];
      int n = 0;
      for (; !rule.isDone(0); n++) {
        values[n] = 10 + 3 * DRAWS.normal(point, n, 0);
        rule.heard(0, values[n]);
      }
      assertTrue(rule.isNarrow(0));
      Sample sample = Sample.of(Arrays.copyOf(values, n));
      covered += sample.ci95Low() <= 10 && 10 <= sample.ci95High() ? 1 : 0;
      total += n;
    }
    return new Covered((double) covered / POINTS, (double) total / POINTS);
  }

  /** Of reductions: worlds that are hard for one are hard for the other, which needs 10 to 8. */
  private Covered reductions(double pct, int atLeast) {
    Plan plan = plan(pct, atLeast, "schedulers: [spread, crowd]\n  reference: spread");
    int covered = 0;
    long total = 0;
    for (int point = 0; point < POINTS; point++) {
      StoppingRule rule = rule(plan);
      double[] reference = new double[MOST];
      double[] other = new double[MOST];
      int n = 0;
      for (; !rule.isDone(0); n++) {
        double world = 1 + 0.3 * DRAWS.normal(point, n, 0);
        reference[n] = 8 * world + 0.8 * DRAWS.normal(point, n, 1);
        other[n] = 10 * world + DRAWS.normal(point, n, 2);
        rule.heard(0, reference[n]);
        rule.heard(0, other[n]);
      }
      PairedRatio ratio = PairedRatio.of(Arrays.copyOf(reference, n), Arrays.copyOf(other, n));
      covered += ratio.ci95Low() <= 20 && 20 <= ratio.ci95High() ? 1 : 0;
      total += n;
    }
    return new Covered((double) covered / POINTS, (double) total / POINTS);
  }

  /** A fixed number of runs covers 95 %, give or take 0.7 (two standard errors); a rule less. */
  private static void assertCovers(double from, double to, Covered covered) {
    assertTrue(covered.share() >= from && covered.share() <= to, covered.toString());
  }

  private static void assertReplications(double expected, Covered covered) {
    assertTrue(Math.abs(covered.replications() - expected) < 0.06 * expected, covered.toString());
  }

  @Test
  void intervalsOfMeansCoverNearlyNinetyFivePercentWithAsManyRunsAsTheoryAsksFor() {
    Covered fromTen = means(10, 10);
    assertCovers(0.92, 0.957, fromTen);
    // (1.96 x 30 / 10)^2.
    assertReplications(34.6, fromTen);
    Covered fromThirty = means(5, 30);
    assertCovers(0.935, 0.957, fromThirty);
    assertReplications(138.3, fromThirty);
  }

  @Test
  void intervalsOfReductionsCoverNearlyNinetyFivePercentWithAsManyRunsAsTheoryAsksFor() {
    Covered fromTen = reductions(3, 10);
    assertCovers(0.92, 0.957, fromTen);
    // Residuals reference - 0.8 other have standard deviation sqrt(0.64 + 0.64).
    assertReplications(54.6, fromTen);
  }
}
